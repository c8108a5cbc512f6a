package io.flowdesk.notification;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Message;

/** Tells people what happened: rows in the outbox of the same transaction, sent later. */
public interface Notifier {

    /**
     * Tells whoever {@code notification.dmn} names, never the one who acted. An event that is about a message is about
     * the newest one of its kind.
     */
    void tell(Ticket ticket, NotificationEvent event);

    /** The same, about this message. */
    void tell(Ticket ticket, NotificationEvent event, Message message);
}
