package io.flowdesk.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a person decides on: what is known of it without reading it.
 *
 * @param open false: somebody has decided
 * @param reason why it is held, a sentence
 * @param sender as it says; nobody has proved it
 * @param ticketId the ticket that it answers; null: none
 */
public record HeldMail(
        long id,
        boolean open,
        @Nullable String reason,
        @Nullable String sender,
        @Nullable String subject,
        Instant receivedAt,
        long size,
        @Nullable Long ticketId) {

    /**
     * @param text what could be read of it; null: nothing could
     * @param files names of what is attached
     */
    public record Content(@Nullable String text, List<String> files) {}
}
