package io.flowdesk.ticket.hearing;

import io.flowdesk.identity.Desks;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.LinkKind;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.hearing.Correspondence.Letter;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.policy.Policies;
import io.flowdesk.ticket.side.Links;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is written to a ticket that is over: reopens it, goes on in another one, or is only kept. */
@Component
class LateReplies {

    private final Hearing hearing;
    private final Conversation conversation;
    private final TicketProcess process;
    private final Policies policies;
    private final Opening opening;
    private final Links links;
    private final Tickets tickets;
    private final Steps steps;
    private final Desks desks;
    private final ApplicationEventPublisher news;

    LateReplies(
            Hearing hearing,
            Conversation conversation,
            TicketProcess process,
            Policies policies,
            Opening opening,
            Links links,
            Tickets tickets,
            Steps steps,
            Desks desks,
            ApplicationEventPublisher news) {
        this.hearing = hearing;
        this.conversation = conversation;
        this.process = process;
        this.policies = policies;
        this.opening = opening;
        this.links = links;
        this.tickets = tickets;
        this.steps = steps;
        this.desks = desks;
        this.news = news;
    }

    Message take(Ticket ticket, Requester from, Letter letter) {
        Step step = steps.now();
        Instant closed = Objects.requireNonNull(ticket.milestones().closedAt());
        boolean inside = desks.current().insideReopenWindow(closed, step.at());
        return switch (policies.lateReply(inside, ticket.status() == Status.ARCHIVED, letter.body())) {
            case REOPEN -> reopen(ticket, from, letter, step);
            case FOLLOW_UP -> goOn(ticket, from, letter, step);
            case RECORD_ONLY -> hearing.store(ticket, from, letter, step);
        };
    }

    private Message reopen(Ticket ticket, Requester from, Letter letter, Step step) {
        Message message = hearing.store(ticket, from, letter, step);
        process.reopened(ticket);
        return message;
    }

    /** In the follow-up that he has already, if there is one; that may be over, too. */
    private Message goOn(Ticket ticket, Requester from, Letter letter, Step step) {
        Optional<Ticket> next = newestFollowUp(ticket, from);
        if (next.isEmpty()) {
            return followUp(ticket, from, letter, step);
        }
        return next.get().status().isOver() ? take(next.get(), from, letter) : hearing.take(next.get(), from, letter);
    }

    private Optional<Ticket> newestFollowUp(Ticket ticket, Requester from) {
        return links.of(ticket.id()).stream()
                .filter(link -> link.kind() == LinkKind.FOLLOW_UP && !link.outgoing())
                .map(link -> tickets.lock(new TicketNumber(link.number())))
                .filter(next -> isParticipant(from, next))
                .reduce((older, newer) -> newer);
    }

    private static boolean isParticipant(Requester person, Ticket ticket) {
        return ticket.requester().id() == person.id()
                || ticket.collaborators().stream().anyMatch(other -> other.id() == person.id());
    }

    private Message followUp(Ticket ticket, Requester from, Letter letter, Step step) {
        Ticket next = opening.followUp(ticket, from, letter, step);
        links.add(next, ticket, LinkKind.FOLLOW_UP, step);
        step.happened(ticket, EventKind.FOLLOW_UP_OPENED, next.number().value());
        news.publishEvent(new TicketNews(ticket, TicketNews.What.FOLLOW_UP_OPENED, null));
        return conversation.first(next);
    }
}
