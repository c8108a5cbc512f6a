package io.flowdesk.ticket;

import io.flowdesk.ticket.conversation.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened outside the steps of the process and that somebody may want to be told; published inside
 * the transaction of the change.
 */
public record TicketNews(Ticket ticket, What what, @Nullable Message message) {

    /** What happened. */
    public enum What {
        REPLIED,
        NOTED,
        REQUESTER_WROTE,
        ASSIGNED,
        FOLLOW_UP_OPENED,
        BREACHED_BY_CHANGE
    }
}
