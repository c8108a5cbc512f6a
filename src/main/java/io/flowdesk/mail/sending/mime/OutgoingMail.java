package io.flowdesk.mail.sending.mime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox that one worker has taken.
 *
 * @param attempt 1 for the first
 * @param ticketId null: it is about no ticket
 * @param messageId the message that it carries; null: none
 * @param event key of what it tells
 * @param toAgent false: it leaves the house
 * @param person {@code requester:<id>}, or the user id of an agent
 * @param header its Message-ID, the same in every attempt
 * @param automatic false: somebody has written it
 * @param again it was given up before, and somebody wants it sent all the same
 */
public record OutgoingMail(
        long id,
        int attempt,
        @Nullable Long ticketId,
        @Nullable Long messageId,
        String event,
        boolean toAgent,
        String person,
        String recipient,
        Locale language,
        String subject,
        String body,
        String header,
        boolean automatic,
        boolean again) {}
