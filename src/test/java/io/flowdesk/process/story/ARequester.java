package io.flowdesk.process.story;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.hearing.Correspondence.Letter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person who asked, in the portal. */
public final class ARequester {

    private final Actor self;
    private final Doors doors;
    private final CurrentActor actor;

    ARequester(Actor self, Doors doors, CurrentActor actor) {
        this.self = self;
        this.doors = doors;
        this.actor = actor;
    }

    /** Returns the id of the ticket that the words landed in. */
    public long writes(ATicket ticket, String words) {
        return writesAs(null, ticket.number(), words);
    }

    /** The letter bears the address of somebody else. */
    public long writesAs(@Nullable String from, TicketNumber ticket, String words) {
        return actor.as(self, () -> doors.write(ticket, new Letter(from, words, List.of(), Channel.PORTAL))
                .ticketId());
    }

    public void confirms(ATicket ticket) {
        does(ticket, new Action.Confirm());
    }

    public void rejects(ATicket ticket) {
        does(ticket, new Action.Reject("It still burns."));
    }

    public void withdraws(ATicket ticket) {
        does(ticket, new Action.Withdraw());
    }

    private void does(ATicket ticket, Action action) {
        actor.as(self, () -> {
            doors.act(ticket.number(), action, Channel.PORTAL);
            return true;
        });
    }
}
