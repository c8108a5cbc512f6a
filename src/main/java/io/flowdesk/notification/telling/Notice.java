package io.flowdesk.notification.telling;

import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Message;
import org.jspecify.annotations.Nullable;

/** What happened, and the message that it is about, if any. */
record Notice(Ticket ticket, NotificationEvent event, @Nullable Message message) {

    @Nullable
    Long messageId() {
        return message == null ? null : message.id();
    }
}
