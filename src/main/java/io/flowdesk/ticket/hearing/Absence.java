package io.flowdesk.ticket.hearing;

import io.flowdesk.identity.Desks;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.assignment.Assignment;
import org.springframework.stereotype.Component;

/** What comes for an agent who is away must not wait for him. */
@Component
class Absence {

    private final Desks desks;
    private final Assignment assignment;
    private final TicketProcess process;

    Absence(Desks desks, Assignment assignment, TicketProcess process) {
        this.desks = desks;
        this.assignment = assignment;
        this.process = process;
    }

    /** Puts the ticket into the queue of its team if whoever has it is absent. */
    void handBack(Ticket ticket, Step step) {
        String agent = ticket.ownership().assignee();
        boolean waits = agent != null && !ticket.status().isOver();
        if (waits && !desks.current().isAvailable(agent, step.at())) {
            assignment.release(ticket, agent + " is absent", step);
            process.assigned(ticket, null);
        }
    }
}
