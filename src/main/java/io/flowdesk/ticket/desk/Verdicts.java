package io.flowdesk.ticket.desk;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desks;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.refusal.NotPossible;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of a ticket by the word of its requester: of a solution, or of the whole request. */
@Component
class Verdicts implements Handlers.Group {

    private final Conversation conversation;
    private final Desks desks;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Verdicts(Conversation conversation, Desks desks, Clock clock, ApplicationEventPublisher news) {
        this.conversation = conversation;
        this.desks = desks;
        this.clock = clock;
        this.news = news;
    }

    @Override
    public void register(Handlers.Registry registry) {
        registry.on(Action.Confirm.class, this::confirm);
        registry.on(Action.Reject.class, this::reject);
        registry.on(Action.Judge.class, this::judge);
        registry.on(Action.Reopen.class, this::reopen);
        registry.on(Action.Withdraw.class, this::withdraw);
    }

    private String confirm(Action.Confirm confirm, Ticket ticket, Step step) {
        step.happened(ticket, EventKind.CONFIRMED, null);
        ticket.touch(step);
        return "confirm";
    }

    private String reject(Action.Reject reject, Ticket ticket, Step step) {
        Message why = conversation.heard(ticket, ticket.requester(), reject.body(), List.of(), said(step), step);
        news.publishEvent(new TicketNews(ticket, TicketNews.What.REQUESTER_WROTE, why));
        step.happened(ticket, EventKind.REJECTED, null);
        return "reject";
    }

    /** What an agent hands on was told to him. */
    private static Channel said(Step step) {
        return step.by().kind() == Actor.Kind.REQUESTER ? step.through() : Channel.PHONE;
    }

    private String judge(Action.Judge judge, Ticket ticket, Step step) {
        step.happened(ticket, judge.solved() ? EventKind.CONFIRMED : EventKind.REJECTED, null);
        return judge.solved() ? "confirm" : "reject";
    }

    private String reopen(Action.Reopen reopen, Ticket ticket, Step step) {
        requireWindow(ticket);
        conversation.note(ticket, reopen.reason(), List.of(), step);
        return "reopen";
    }

    private void requireWindow(Ticket ticket) {
        Instant closed = ticket.milestones().closedAt();
        NotPossible.unless(
                closed == null || desks.current().insideReopenWindow(closed, clock.instant()),
                "The time in which this ticket could be reopened is over; please open a new one.");
    }

    private String withdraw(Action.Withdraw withdraw, Ticket ticket, Step step) {
        ticket.resolve(Resolution.WITHDRAWN, null, null, step);
        return "withdraw";
    }
}
