package io.flowdesk.ticket.desk;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.LinkKind;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.policy.Policies;
import io.flowdesk.ticket.side.Links;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes what requesters and collaborators write, by whatever channel. It always lands in a ticket: storing it and
 * waking the process, if that waits for it, is one transaction behind the ticket's lock.
 */
@Component
public class Correspondence {

    private final Tickets tickets;
    private final Access access;
    private final Conversation conversation;
    private final TicketProcess process;
    private final Policies policies;
    private final Opening opening;
    private final Links links;
    private final Steps steps;
    private final Desks desks;
    private final CurrentActor actor;
    private final Conflicts conflicts;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Correspondence(
            Tickets tickets,
            Access access,
            Conversation conversation,
            TicketProcess process,
            Policies policies,
            Opening opening,
            Links links,
            Steps steps,
            Desks desks,
            CurrentActor actor,
            Conflicts conflicts,
            Clock clock,
            ApplicationEventPublisher news) {
        this.tickets = tickets;
        this.access = access;
        this.conversation = conversation;
        this.process = process;
        this.policies = policies;
        this.opening = opening;
        this.links = links;
        this.steps = steps;
        this.desks = desks;
        this.actor = actor;
        this.conflicts = conflicts;
        this.clock = clock;
        this.news = news;
    }

    /**
     * What somebody wrote.
     *
     * @param from address of the requester or a collaborator; null: the requester
     */
    public record Letter(@Nullable String from, String body, List<UUID> attachments, Channel channel) {
        public Letter {
            body = Text.required("body", body, Text.BODY);
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * Stores the letter with its ticket, or with a linked follow-up ticket when that one is over for good.
     *
     * @return the message as it was stored; its ticket may be another one than was written to
     */
    public Message requesterWrote(TicketNumber number, Letter letter) {
        return conflicts.retrying(() -> {
            Ticket ticket = tickets.lock(number);
            access.requireSpeakingForRequester(actor.get(), ticket);
            Requester from = author(ticket, letter.from());
            return ticket.status().isOver() ? late(ticket, from, letter) : inTime(ticket, from, letter);
        });
    }

    private static Requester author(Ticket ticket, @Nullable String from) {
        if (from == null || ticket.requester().emails().contains(from)) {
            return ticket.requester();
        }
        return ticket.collaborators().stream()
                .filter(person -> person.emails().contains(from))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput("from", "This is neither the requester nor a collaborator of the ticket."));
    }

    private Message inTime(Ticket ticket, Requester from, Letter letter) {
        Message message = store(ticket, from, letter, steps.now());
        if (!process.requesterWrote(ticket)) {
            process.changed(ticket);
        }
        return message;
    }

    private Message late(Ticket ticket, Requester from, Letter letter) {
        Instant closed = Objects.requireNonNull(ticket.milestones().closedAt());
        boolean inside = desks.current().insideReopenWindow(closed, clock.instant());
        return switch (policies.lateReply(inside, ticket.status() == Status.ARCHIVED, letter.body())) {
            case REOPEN -> reopen(ticket, from, letter);
            case FOLLOW_UP -> followUp(ticket, from, letter);
            case RECORD_ONLY -> store(ticket, from, letter, steps.now());
        };
    }

    private Message reopen(Ticket ticket, Requester from, Letter letter) {
        Message message = store(ticket, from, letter, steps.now());
        process.reopened(ticket);
        return message;
    }

    private Message followUp(Ticket ticket, Requester from, Letter letter) {
        Step step = steps.now();
        Ticket next = opening.followUp(ticket, from, letter, step);
        links.add(next, ticket, LinkKind.FOLLOW_UP, step);
        step.happened(ticket, EventKind.FOLLOW_UP_OPENED, next.number().value());
        news.publishEvent(new TicketNews(ticket, TicketNews.What.FOLLOW_UP_OPENED, null));
        return conversation.of(next).get(0);
    }

    private Message store(Ticket ticket, Requester from, Letter letter, Step step) {
        Message message = conversation.heard(ticket, from, letter.body(), letter.attachments(), letter.channel(), step);
        news.publishEvent(new TicketNews(ticket, TicketNews.What.REQUESTER_WROTE, message));
        return message;
    }
}
