package io.flowdesk.api.attachments;

import io.flowdesk.ticket.conversation.Attachment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** @param size in bytes */
@Schema(name = "Attachment")
record AttachmentBody(UUID id, String fileName, String mediaType, long size, String sha256, Instant createdAt) {

    static AttachmentBody of(Attachment file) {
        return new AttachmentBody(
                file.id(), file.fileName(), file.mediaType(), file.size(), file.sha256(), file.createdAt());
    }
}
