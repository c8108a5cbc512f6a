package io.flowdesk.api.messages;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.MessageKind;
import io.flowdesk.ticket.conversation.PreparedAnswers;
import io.flowdesk.ticket.desk.TicketActions;
import io.flowdesk.ticket.hearing.Correspondence;
import io.flowdesk.ticket.refusal.StaleRevision;
import io.flowdesk.ticket.view.MessageView;
import io.flowdesk.ticket.view.MessageViews;
import io.flowdesk.ticket.view.TicketView;
import io.flowdesk.ticket.view.TicketViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds messages; needs the transaction of the call. */
@Component
class Messaging {

    private final TicketActions actions;
    private final Correspondence correspondence;
    private final Tickets tickets;
    private final Access access;
    private final CurrentActor actor;
    private final TicketViews views;
    private final MessageViews messages;
    private final PreparedAnswers prepared;

    Messaging(
            TicketActions actions,
            Correspondence correspondence,
            Tickets tickets,
            Access access,
            CurrentActor actor,
            TicketViews views,
            MessageViews messages,
            PreparedAnswers prepared) {
        this.actions = actions;
        this.correspondence = correspondence;
        this.tickets = tickets;
        this.access = access;
        this.actor = actor;
        this.views = views;
        this.messages = messages;
        this.prepared = prepared;
    }

    /** A message, and the ticket as it stands with it. */
    record Added(MessageView message, TicketView ticket) {}

    /** @param revision what the caller saw; null when he does not care */
    Added add(TicketNumber number, NewMessage said, @Nullable Long revision) {
        return said.kind() == NewMessage.Kind.REQUESTER ? hear(number, said, revision) : write(number, said, revision);
    }

    private Added write(TicketNumber number, NewMessage said, @Nullable Long revision) {
        Ticket answered = actions.perform(number, revision, action(number, said), Channel.API);
        TicketView ticket = views.of(answered.id());
        return new Added(
                messages.newest(ticket.id(), MessageKind.valueOf(said.kind().name())), ticket);
    }

    private Action action(TicketNumber number, NewMessage said) {
        String canned = said.cannedResponse();
        String body = canned == null ? said.body() : filled(number, canned, said.body());
        return said.kind() == NewMessage.Kind.NOTE
                ? new Action.Note(body, said.attachments())
                : new Action.Reply(body, said.attachments());
    }

    /** Asks for the right first: prepared answers quote the ticket. */
    private String filled(TicketNumber number, String canned, String body) {
        Ticket ticket = tickets.get(number);
        access.requireReading(actor.get(), ticket);
        return prepared.before(body, canned, ticket);
    }

    private Added hear(TicketNumber number, NewMessage said, @Nullable Long revision) {
        requireCurrent(number, revision);
        var letter = new Correspondence.Letter(said.from(), said.body(), said.attachments(), Channel.API);
        long ticket = correspondence.requesterWrote(number, letter).ticketId();
        return new Added(messages.newest(ticket, MessageKind.REQUESTER), views.of(ticket));
    }

    private void requireCurrent(TicketNumber number, @Nullable Long revision) {
        if (revision != null) {
            Ticket ticket = tickets.lock(number);
            access.requireReading(actor.get(), ticket);
            if (ticket.revision() != revision) {
                throw new StaleRevision();
            }
        }
    }
}
