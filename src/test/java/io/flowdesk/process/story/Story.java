package io.flowdesk.process.story;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a scenario begins: {@code story.aTicket().from("karen").about("password").arrives()}. */
@Component
public class Story {

    private final Doors doors;
    private final TicketFacts facts;
    private final EngineView engine;
    private final Tickets tickets;
    private final TicketProcess process;
    private final Desks desks;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    Story(
            Doors doors,
            TicketFacts facts,
            EngineView engine,
            Tickets tickets,
            TicketProcess process,
            Desks desks,
            CurrentActor actor,
            TransactionTemplate transaction) {
        this.doors = doors;
        this.facts = facts;
        this.engine = engine;
        this.tickets = tickets;
        this.process = process;
        this.desks = desks;
        this.actor = actor;
        this.transaction = transaction;
    }

    public ARequest aTicket() {
        return new ARequest(doors, this);
    }

    public AnAgent agent(String id) {
        return new AnAgent(desks.current().actor(id).orElseThrow(), doors, actor);
    }

    /** The one who asked. */
    public ARequester requester(ATicket ticket) {
        long id = transaction.execute(
                status -> tickets.get(ticket.number()).requester().id());
        return new ARequester(Actor.requester(id), doors, actor);
    }

    public ATicket ticket(TicketNumber number) {
        return new ATicket(number, facts, engine);
    }

    public void merges(ATicket ticket) {
        inside(() -> {
            process.merged(tickets.lock(ticket.number()));
            return ticket;
        });
    }

    /** Runs what no person does, in a transaction. */
    public <T> T inside(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
