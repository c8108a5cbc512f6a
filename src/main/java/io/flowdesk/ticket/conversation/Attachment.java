package io.flowdesk.ticket.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file; its content is read apart from it.
 *
 * @param ticketId null until it belongs to a message
 * @param owner who uploaded it
 * @param size in bytes
 */
public record Attachment(
        UUID id,
        @Nullable Long ticketId,
        @Nullable Long messageId,
        String owner,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant createdAt) {}
