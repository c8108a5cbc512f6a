package io.flowdesk.ticket.sla;

import io.flowdesk.ticket.Ticket;

/** What the SLA of a ticket asks of its process. Every call needs the ticket to be locked in the running transaction. */
public interface SlaClock {

    /** Begins to watch the milestones of a ticket. */
    void started(Ticket ticket);

    /** The next milestone is another one than before, or there is none any more. */
    void changed(Ticket ticket);

    /** The lifecycle is over: there is nothing to watch any more. */
    void stopped(Ticket ticket);
}
