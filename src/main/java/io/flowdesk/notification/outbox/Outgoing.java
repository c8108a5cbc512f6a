package io.flowdesk.notification.outbox;

import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.NotificationPolicy.Medium;
import io.flowdesk.notification.letter.Letter;
import io.flowdesk.notification.recipient.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told of one event.
 *
 * @param messageId the message that it carries; null: none
 * @param address mail address or phone number
 */
public record Outgoing(
        long ticketId,
        @Nullable Long messageId,
        NotificationEvent event,
        Medium medium,
        Addressee to,
        String address,
        Letter letter) {}
