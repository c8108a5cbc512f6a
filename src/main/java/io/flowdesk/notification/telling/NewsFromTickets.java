package io.flowdesk.notification.telling;

import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.Notifier;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.conversation.Message;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what happens outside the steps of the process. Inside the transaction of the change: both or neither. */
@Component
class NewsFromTickets {

    private final Notifier notifier;

    NewsFromTickets(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void happened(TicketNews news) {
        Message message = news.message();
        if (message == null) {
            notifier.tell(news.ticket(), event(news.what()));
        } else {
            notifier.tell(news.ticket(), event(news.what()), message);
        }
    }

    private static NotificationEvent event(TicketNews.What what) {
        return switch (what) {
            case REPLIED -> NotificationEvent.REPLIED;
            case NOTED -> NotificationEvent.MENTIONED;
            case REQUESTER_WROTE -> NotificationEvent.REQUESTER_WROTE;
            case ASSIGNED -> NotificationEvent.ASSIGNED;
            case FOLLOW_UP_OPENED -> NotificationEvent.FOLLOW_UP_OPENED;
            case BREACHED_BY_CHANGE -> NotificationEvent.SLA_BREACHED_BY_CHANGE;
        };
    }
}
