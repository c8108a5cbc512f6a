package io.flowdesk.portal.form;

import io.flowdesk.identity.Actor;
import io.flowdesk.ticket.conversation.Attachments;
import java.util.UUID;

/** A file that came with a form. */
public final class Upload {

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    Upload(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** Keeps it as that person's, and returns its id. */
    public UUID store(Attachments attachments, Actor owner) {
        return attachments.store(fileName, mediaType, content, owner).id();
    }

    /** Not a copy. */
    public byte[] content() {
        return content;
    }
}
