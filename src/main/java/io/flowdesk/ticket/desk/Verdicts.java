package io.flowdesk.ticket.desk;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Team;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.NotAllowed;
import io.flowdesk.ticket.NotPossible;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.Conversation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Actions by which somebody decides: the requester on a solution, a lead on a request, the desk on a suspicion. */
@Component
class Verdicts implements Handlers.Group {

    private final Conversation conversation;
    private final Access access;
    private final Desks desks;
    private final Clock clock;

    Verdicts(Conversation conversation, Access access, Desks desks, Clock clock) {
        this.conversation = conversation;
        this.access = access;
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    public void register(Handlers.Registry registry) {
        registry.on(Action.Confirm.class, this::confirm);
        registry.on(Action.Reject.class, this::reject);
        registry.on(Action.Judge.class, this::judge);
        registry.on(Action.Reopen.class, this::reopen);
        registry.on(Action.Withdraw.class, this::withdraw);
        registry.on(Action.NotSpam.class, this::notSpam);
        registry.on(Action.Approve.class, this::approve);
        registry.on(Action.Decline.class, this::decline);
    }

    private String confirm(Action.Confirm confirm, Ticket ticket, Step step) {
        step.happened(ticket, EventKind.CONFIRMED, null);
        ticket.touch(step);
        return "confirm";
    }

    private String reject(Action.Reject reject, Ticket ticket, Step step) {
        conversation.heard(ticket, ticket.requester(), reject.body(), List.of(), said(step), step);
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

    private String notSpam(Action.NotSpam notSpam, Ticket ticket, Step step) {
        ticket.clearOfSuspicion(step);
        step.happened(ticket, EventKind.CLEARED, null);
        return "not-spam";
    }

    private String approve(Action.Approve approve, Ticket ticket, Step step) {
        requireApprover(ticket, step.by());
        ticket.approval(Approval.APPROVED, step.by().id(), null, step);
        step.happened(ticket, EventKind.APPROVED, null);
        return "approve";
    }

    private String decline(Action.Decline decline, Ticket ticket, Step step) {
        requireApprover(ticket, step.by());
        ticket.approval(Approval.DECLINED, step.by().id(), decline.reason(), step);
        ticket.resolve(Resolution.DECLINED, null, decline.reason(), step);
        step.happened(ticket, EventKind.DECLINED, decline.reason());
        return "decline";
    }

    /** The one who was asked, whoever leads the team, or an administrator. */
    private void requireApprover(Ticket ticket, Actor by) {
        Team team = desks.current().theTeam(ticket.ownership().team());
        boolean may = by.id().equals(ticket.approver()) || team.isLedBy(by.id()) || access.mayOverride(by, ticket);
        if (!may) {
            throw new NotAllowed("Only " + ticket.approver() + " or a lead of the team can decide on this request.");
        }
    }
}
