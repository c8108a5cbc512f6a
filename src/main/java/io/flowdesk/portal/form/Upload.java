package io.flowdesk.portal.form;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.flowdesk.identity.Actor;
import io.flowdesk.platform.Sha256;
import io.flowdesk.ticket.conversation.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;

/** A file that came with a form; where it waits is the server's matter. */
public final class Upload {

    private final String fileName;
    private final String mediaType;
    private final InputStreamSource content;

    Upload(String fileName, String mediaType, InputStreamSource content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** Keeps it as that person's, and returns its id. */
    public UUID store(Attachments attachments, Actor owner) {
        try (InputStream read = content.getInputStream()) {
            return attachments.store(fileName, mediaType, read, owner).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands for the content when two forms are compared. */
    public byte[] fingerprint() {
        try (InputStream read = content.getInputStream()) {
            return Sha256.of(read).getBytes(US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
