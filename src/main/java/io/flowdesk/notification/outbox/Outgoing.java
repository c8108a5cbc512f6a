package io.flowdesk.notification.outbox;

import io.flowdesk.notification.NotificationPolicy.Medium;
import io.flowdesk.notification.letter.Letter;
import io.flowdesk.notification.recipient.Addressee;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told of one event.
 *
 * @param ticketId null: it is about no ticket
 * @param messageId the message that it carries; null: none
 * @param event key of the event
 * @param once false: the person may be told of such an event again
 * @param automatic false: somebody has written this mail, the desk only carries it
 * @param notBefore when it is sent at the earliest; null: at once
 * @param address mail address or phone number
 */
public record Outgoing(
        @Nullable Long ticketId,
        @Nullable Long messageId,
        String event,
        boolean once,
        boolean automatic,
        @Nullable Instant notBefore,
        Medium medium,
        Addressee to,
        String address,
        Letter letter) {}
