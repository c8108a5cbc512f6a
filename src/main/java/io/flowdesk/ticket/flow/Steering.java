package io.flowdesk.ticket.flow;

import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plain building blocks of the flow: status, resolution, reopening, the end. */
@Component
public class Steering {

    public void setStatus(Ticket ticket, Status status, @Nullable String custom, Step step) {
        boolean wasClosed = ticket.status() == Status.CLOSED;
        ticket.become(status, custom, step);
        if (status == Status.CLOSED && !wasClosed) {
            step.happened(ticket, EventKind.CLOSED, ticket.closeReason());
        }
    }

    /** What a person stated before stays: a decision of the flow does not overwrite it. */
    public void setResolution(Ticket ticket, Resolution resolution, Step step) {
        if (ticket.resolution() == null) {
            ticket.resolve(resolution, null, null, step);
        }
    }

    public void reopen(Ticket ticket, Step step) {
        ticket.reopen(null, step);
    }

    public void reminded(Ticket ticket, Step step) {
        ticket.reminded(step);
    }

    public void unclaimed(Ticket ticket, Step step) {
        step.happened(ticket, EventKind.UNCLAIMED, null);
        ticket.touch(step);
    }

    /** The lifecycle is over: no process instance stands for the ticket any more. */
    public void endLifecycle(Ticket ticket) {
        ticket.follow(null);
    }
}
