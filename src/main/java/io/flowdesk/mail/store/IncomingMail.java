package io.flowdesk.mail.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came.
 *
 * @param file its bytes
 * @param size of what is kept, in bytes
 * @param whole false: the rest was too large to keep
 * @param sender lower case; null: not known
 * @param subject null: not known
 * @param outcome null until it is taken
 * @param reason why it is where it is, a sentence; null: nothing to say
 * @param decidedBy id of the agent who said what becomes of it; null: nobody had to, or has yet
 * @param ticketId the one it belongs to or is held for; null: none
 * @param attempts how often somebody began to take it in
 */
public record IncomingMail(
        long id,
        UUID file,
        long size,
        boolean whole,
        Instant receivedAt,
        @Nullable String sender,
        @Nullable String subject,
        MailState state,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Long ticketId,
        int attempts) {

    /** A person has to decide. */
    public boolean waitsForDecision() {
        return state == MailState.QUARANTINED || state == MailState.HELD;
    }

    /** A person has decided. */
    public boolean wasDecided() {
        return decidedBy != null;
    }
}
