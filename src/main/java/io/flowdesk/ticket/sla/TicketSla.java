package io.flowdesk.ticket.sla;

import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.sla.follow.TicketClocks.Followed;
import io.flowdesk.sla.follow.TicketClocks.Reached;
import io.flowdesk.sla.policy.Agreement;
import io.flowdesk.sla.policy.Agreements;
import io.flowdesk.sla.policy.Milestone;
import io.flowdesk.sla.policy.Terms;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.side.SideTasks;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the clocks of a ticket, and takes their milestones. Needs the ticket to be locked. */
@Component
public class TicketSla {

    private final TicketClocks clocks;
    private final Agreements agreements;
    private final Desks desks;
    private final SlaClock process;
    private final TicketProcess tasks;
    private final SideTasks notices;
    private final Steps steps;
    private final ApplicationEventPublisher news;

    TicketSla(
            TicketClocks clocks,
            Agreements agreements,
            Desks desks,
            SlaClock process,
            TicketProcess tasks,
            SideTasks notices,
            Steps steps,
            ApplicationEventPublisher news) {
        this.clocks = clocks;
        this.agreements = agreements;
        this.desks = desks;
        this.process = process;
        this.tasks = tasks;
        this.notices = notices;
        this.steps = steps;
        this.news = news;
    }

    /** Everything that was agreed with the requester follows from how the ticket stands now. */
    void follow(Ticket ticket) {
        boolean isNew = !ticket.agreement().isMade();
        agree(ticket);
        if (isNew) {
            clocks.ofNew(ticket.id());
        }
        Optional<Instant> before = clocks.nextMilestone(ticket.id());
        Followed now = clocks.follow(Situations.of(ticket), termsOf(ticket));
        if (isNew) {
            process.started(ticket);
        } else if (ticket.lifecycle() == null && ticket.status().isOver()) {
            process.stopped(ticket);
        } else if (!Objects.equals(before.orElse(null), now.nextMilestoneAt())) {
            process.changed(ticket);
        }
        due(ticket, now.dueAt());
        if (now.calm()) {
            notices.endNotices(ticket, steps.now());
        }
        if (!now.madeLate().isEmpty()) {
            news.publishEvent(new TicketNews(ticket, TicketNews.What.BREACHED_BY_CHANGE, null));
        }
    }

    private void agree(Ticket ticket) {
        Agreement agreement = ticket.agreement();
        String policy = desks.current()
                .topic(ticket.classification().topic())
                .map(HelpTopic::slaPolicy)
                .orElse(HelpTopic.STANDARD_POLICY);
        if (!agreement.isMade()) {
            ticket.agree(agreements.make(policy));
        } else if (!agreement.policy().equals(policy)) {
            ticket.agree(agreements.change(agreement, policy));
        }
    }

    private void due(Ticket ticket, @Nullable Instant dueAt) {
        if (!Objects.equals(ticket.dueAt(), dueAt)) {
            ticket.due(dueAt);
            tasks.changed(ticket);
        }
    }

    /** What a milestone leads to. */
    public Optional<Milestone> takeMilestone(Ticket ticket, Step step) {
        return clocks.takeMilestone(ticket.id(), step.at(), Situations.standing(ticket))
                .flatMap(reached -> consequence(ticket, reached, step));
    }

    private Optional<Milestone> consequence(Ticket ticket, Reached reached, Step step) {
        step.happened(
                ticket,
                EventKind.SLA_MILESTONE,
                "%s: %d %% of the target".formatted(reached.clock().words(), reached.percent()));
        return termsOf(ticket).milestones(reached.clock()).stream()
                .filter(milestone -> milestone.percent() == reached.percent())
                .findFirst();
    }

    private Terms termsOf(Ticket ticket) {
        return termsOf(ticket, ticket.agreement());
    }

    /** What would hold for the ticket by that agreement. */
    Terms termsOf(Ticket ticket, Agreement agreement) {
        return agreements.terms(
                agreement,
                ticket.classification().priority().name(),
                desks.current().theTeam(ticket.ownership().team()).calendar());
    }
}
