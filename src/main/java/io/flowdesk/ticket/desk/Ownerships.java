package io.flowdesk.ticket.desk;

import io.flowdesk.identity.Team;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.assignment.Assignment;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Actions that change who has a ticket. */
@Component
class Ownerships implements Handlers.Group {

    private final Assignment assignment;
    private final TicketProcess process;
    private final Access access;
    private final ApplicationEventPublisher news;

    Ownerships(Assignment assignment, TicketProcess process, Access access, ApplicationEventPublisher news) {
        this.assignment = assignment;
        this.process = process;
        this.access = access;
        this.news = news;
    }

    @Override
    public void register(Handlers.Registry registry) {
        registry.on(Action.Claim.class, this::claim);
        registry.on(Action.Release.class, this::release);
        registry.on(Action.Assign.class, this::assign);
        registry.on(Action.Refer.class, this::refer);
        registry.on(Action.Transfer.class, this::transfer);
        registry.on(Action.Escalate.class, this::escalate);
    }

    private String claim(Action.Claim claim, Ticket ticket, Step step) {
        if (!step.by().isAgent()) {
            throw new NotAllowed("Only an agent can claim a ticket.");
        }
        assignment.claim(ticket, step.by().id(), step);
        return followedBy(ticket);
    }

    private String release(Action.Release release, Ticket ticket, Step step) {
        String assignee = ticket.ownership().assignee();
        NotPossible.unless(assignee != null, "Nobody has this ticket.");
        requireOwnOrLead(ticket, step, "release");
        assignment.release(ticket, null, step);
        return followedBy(ticket);
    }

    private String assign(Action.Assign assign, Ticket ticket, Step step) {
        requireOwnOrLead(ticket, step, "assign");
        assignment.requireMember(ticket, assign.assignee());
        if (ticket.status() == Status.NEW) {
            ticket.choose(assign.assignee());
            ticket.touch(step);
            return "assign";
        }
        assignment.assign(ticket, assign.assignee(), step);
        news.publishEvent(new TicketNews(ticket, TicketNews.What.ASSIGNED, null));
        return followedBy(ticket);
    }

    private String followedBy(Ticket ticket) {
        process.assigned(ticket, ticket.ownership().assignee());
        return Handlers.CONTINUE;
    }

    private void requireOwnOrLead(Ticket ticket, Step step, String what) {
        String assignee = ticket.ownership().assignee();
        boolean free = assignee == null || assignee.equals(step.by().id());
        if (!free && !access.mayOverride(step.by(), ticket)) {
            throw new NotAllowed(
                    "The ticket is assigned to " + assignee + "; only he or the lead of the team can " + what + " it.");
        }
    }

    private String refer(Action.Refer refer, Ticket ticket, Step step) {
        Team team = assignment.requireTeam(refer.team());
        ticket.referTo(team.key(), step);
        step.happened(ticket, EventKind.REFERRED, team.key());
        process.changed(ticket);
        return Handlers.CONTINUE;
    }

    private String transfer(Action.Transfer transfer, Ticket ticket, Step step) {
        Team team = assignment.requireTeam(transfer.team());
        if (team.key().equals(ticket.ownership().team())) {
            throw new InvalidInput("team", "The ticket is with " + team.key() + " already.");
        }
        assignment.sentOn(ticket, step);
        ticket.moveTo(team, transfer.reason(), step);
        step.happened(ticket, EventKind.TRANSFERRED, transfer.reason());
        return "transfer";
    }

    private String escalate(Action.Escalate escalate, Ticket ticket, Step step) {
        assignment.sentOn(ticket, step);
        ticket.wantsEscalation(escalate.kind());
        step.happened(ticket, EventKind.ESCALATED, escalate.reason());
        return "escalate";
    }
}
