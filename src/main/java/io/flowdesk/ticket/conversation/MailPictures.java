package io.flowdesk.ticket.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pictures inside the HTML of a mail, as addresses that hold the picture itself: a sandbox fetches nothing. */
@Component
public class MailPictures {

    private static final long MOST_BYTES = 2_000_000;

    private final Attachments attachments;

    MailPictures(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Empty for one that is missing, too large, or no picture. */
    public Optional<String> of(long messageId, String contentId) {
        return attachments
                .picture(messageId, contentId, MOST_BYTES)
                .map(picture -> "data:" + picture.mediaType() + ";base64," + encoded(picture));
    }

    private String encoded(Attachment picture) {
        try (InputStream content = attachments.content(picture.id())) {
            return Base64.getEncoder().encodeToString(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
