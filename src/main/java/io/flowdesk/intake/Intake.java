package io.flowdesk.intake;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Role;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.hearing.Opening;
import io.flowdesk.ticket.people.Requesters;
import io.flowdesk.ticket.refusal.NotAllowed;
import org.springframework.stereotype.Component;

/** The one door through which a request becomes a ticket, whatever its channel. Acts as the {@link CurrentActor}. */
@Component
public class Intake {

    private final Desks desks;
    private final Requesters requesters;
    private final Opening opening;
    private final Steps steps;
    private final CurrentActor actor;
    private final Conflicts conflicts;

    Intake(Desks desks, Requesters requesters, Opening opening, Steps steps, CurrentActor actor, Conflicts conflicts) {
        this.desks = desks;
        this.requesters = requesters;
        this.opening = opening;
        this.steps = steps;
        this.actor = actor;
        this.conflicts = conflicts;
    }

    /**
     * Opens a ticket in a transaction of its own, or in the running one.
     *
     * @throws io.flowdesk.platform.InvalidInput with every field that is wrong
     * @throws NotAllowed when the caller takes in no tickets
     */
    public Ticket receive(NewTicket request) {
        Actor by = actor.get();
        requireRight(by);
        CheckedTicket checked = new TicketReader(desks.current(), by).read(request);
        return conflicts.retrying(() -> opening.open(checked.with(requesters), steps.now()));
    }

    private static void requireRight(Actor by) {
        boolean may =
                switch (by.kind()) {
                    case SYSTEM, REQUESTER -> true;
                    case INTEGRATION -> by.scopes().contains(Access.SCOPE_WRITE);
                    case AGENT -> by.has(Role.AGENT) || by.has(Role.LEAD) || by.has(Role.ADMINISTRATOR);
                };
        if (!may) {
            throw new NotAllowed(
                    "Only agents, and integrations with the scope " + Access.SCOPE_WRITE + ", can open tickets.");
        }
    }
}
