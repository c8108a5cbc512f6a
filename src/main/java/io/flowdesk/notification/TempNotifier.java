package io.flowdesk.notification;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Message;
import org.springframework.stereotype.Component;

/** Stands in until the outbox lands: delete this class then. */
@Component
class TempNotifier implements Notifier {
    @Override
    public void tell(Ticket ticket, NotificationEvent event) {}

    @Override
    public void tell(Ticket ticket, NotificationEvent event, Message message) {}
}
