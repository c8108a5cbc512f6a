package io.flowdesk.api.tickets;

import io.flowdesk.api.paging.Paging;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.platform.paging.Slice;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.view.EventView;
import io.flowdesk.ticket.view.EventViews;
import io.flowdesk.ticket.view.MessageView;
import io.flowdesk.ticket.view.MessageViews;
import io.flowdesk.ticket.view.SlaStories;
import io.flowdesk.ticket.view.SlaStory;
import io.flowdesk.ticket.view.TicketView;
import io.flowdesk.ticket.view.TicketViews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a ticket to whoever may read it; to everybody else there is none. */
@Component
@Transactional(readOnly = true)
public class TicketReading {

    private final Tickets tickets;
    private final Access access;
    private final CurrentActor actor;
    private final TicketViews views;
    private final MessageViews messages;
    private final EventViews events;
    private final SlaStories slas;

    TicketReading(
            Tickets tickets,
            Access access,
            CurrentActor actor,
            TicketViews views,
            MessageViews messages,
            EventViews events,
            SlaStories slas) {
        this.tickets = tickets;
        this.access = access;
        this.actor = actor;
        this.views = views;
        this.messages = messages;
        this.events = events;
        this.slas = slas;
    }

    public TicketView ticket(TicketNumber number) {
        return views.of(readable(number).id());
    }

    public Slice<MessageView> messages(TicketNumber number, Paging paging) {
        return messages.of(readable(number).id(), paging.after(), paging.limit());
    }

    public Slice<EventView> events(TicketNumber number, Paging paging) {
        return events.of(readable(number).id(), paging.after(), paging.limit());
    }

    public SlaStory sla(TicketNumber number) {
        return slas.of(readable(number));
    }

    private Ticket readable(TicketNumber number) {
        Ticket ticket = tickets.get(number);
        access.requireReading(actor.get(), ticket);
        return ticket;
    }
}
