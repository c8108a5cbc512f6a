package io.flowdesk.notification;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Message;

/** Tells people what happened: rows in the outbox of the same transaction, sent later. */
public interface Notifier {

    /** Tells whoever {@code notification.dmn} names, never the one who acted. */
    void tell(Ticket ticket, NotificationEvent event);

    /** The same, about this message. */
    void tell(Ticket ticket, NotificationEvent event, Message message);
}
