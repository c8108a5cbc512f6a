package io.flowdesk.ticket.view;

import io.flowdesk.sla.clock.Entry;
import io.flowdesk.sla.explain.Story;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.ticket.Ticket;
import java.util.List;
import org.springframework.stereotype.Component;

/** Explains the SLA of a ticket. Who may see it was asked before. */
@Component
public class SlaStories {

    private final SlaViews views;
    private final TicketClocks clocks;
    private final Story story;

    SlaStories(SlaViews views, TicketClocks clocks, Story story) {
        this.views = views;
        this.clocks = clocks;
        this.story = story;
    }

    public SlaStory of(Ticket ticket) {
        List<Entry> ledger = clocks.ledger(ticket.id());
        return new SlaStory(
                views.of(List.of(ticket.id())).get(ticket.id()),
                ticket.dueAt(),
                ledger.stream().map(SlaStory.Row::of).toList(),
                story.of(ledger));
    }
}
