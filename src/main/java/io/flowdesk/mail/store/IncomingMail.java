package io.flowdesk.mail.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came.
 *
 * @param file its bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param size of what is kept, in bytes
 * @param whole false: the rest was too large to keep
 * @param sender lower case; null: not known
 * @param subject null: not known
 * @param outcome null until it is taken
 * @param reason why it is where it is, a sentence; null: nothing to say
 * @param ticketId the one it belongs to or is held for; null: none
 * @param messageId the message that it became; null: none
 * @param attempts how often somebody began to take it in
 */
public record IncomingMail(
        long id,
        String mailbox,
        UUID file,
        String sha256,
        long size,
        boolean whole,
        Instant receivedAt,
        @Nullable String sender,
        @Nullable String subject,
        MailState state,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Long ticketId,
        @Nullable Long messageId,
        int attempts) {

    /** A person has to decide. */
    public boolean waitsForDecision() {
        return state == MailState.QUARANTINED || state == MailState.HELD;
    }

    /** A person has decided. */
    public boolean wasDecided() {
        return state == MailState.DISCARDED || (reason != null && reason.startsWith("Decided by "));
    }
}
