package io.flowdesk.process.story;

import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.desk.TicketActions;
import io.flowdesk.ticket.hearing.Correspondence;
import io.flowdesk.ticket.hearing.Opening;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requesters;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The use cases through which people reach a ticket, as API, Tasklist and portal call them. */
@Component
class Doors {

    private final Opening opening;
    private final Requesters requesters;
    private final TicketActions actions;
    private final Correspondence correspondence;
    private final EngineView engine;
    private final Steps steps;
    private final TransactionTemplate transaction;

    Doors(
            Opening opening,
            Requesters requesters,
            TicketActions actions,
            Correspondence correspondence,
            EngineView engine,
            Steps steps,
            TransactionTemplate transaction) {
        this.opening = opening;
        this.requesters = requesters;
        this.actions = actions;
        this.correspondence = correspondence;
        this.engine = engine;
        this.steps = steps;
        this.transaction = transaction;
    }

    TicketNumber open(Contact from, Function<Requesters, Opening.Request> request) {
        return transaction.execute(status -> {
            requesters.findOrCreate(from);
            Ticket ticket = opening.open(request.apply(requesters), steps.now());
            return ticket.number();
        });
    }

    void act(TicketNumber ticket, Action action, Channel door) {
        actions.perform(ticket, null, action, door);
    }

    Message write(TicketNumber ticket, Correspondence.Letter letter) {
        return correspondence.requesterWrote(ticket, letter);
    }

    EngineView engine() {
        return engine;
    }
}
