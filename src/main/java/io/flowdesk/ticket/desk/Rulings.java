package io.flowdesk.ticket.desk;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Team;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.refusal.NotAllowed;
import org.springframework.stereotype.Component;

/** Actions by which the desk rules: a lead on a request, anybody on a suspicion. */
@Component
class Rulings implements Handlers.Group {

    private final Access access;
    private final Desks desks;

    Rulings(Access access, Desks desks) {
        this.access = access;
        this.desks = desks;
    }

    @Override
    public void register(Handlers.Registry registry) {
        registry.on(Action.NotSpam.class, this::notSpam);
        registry.on(Action.Approve.class, this::approve);
        registry.on(Action.Decline.class, this::decline);
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
