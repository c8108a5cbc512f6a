package io.flowdesk.ticket.flow;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.Team;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has to approve a request: the lead of its team; when he does not answer, the next in the chain. */
@Component
public class Approvals {

    private final Desks desks;

    Approvals(Desks desks) {
        this.desks = desks;
    }

    public void ask(Ticket ticket, Step step) {
        Desk desk = desks.current();
        Agent approver = desk.leadOf(desk.theTeam(ticket.ownership().team()), step.at());
        ticket.approval(Approval.ASKED, approver.id(), null, step);
        step.happened(ticket, EventKind.APPROVAL_ASKED, approver.id());
    }

    /** Asks the deputy, else a manager; whoever was asked before stays the last resort. */
    public void handToDeputy(Ticket ticket, Step step) {
        String before = Objects.requireNonNullElse(ticket.approver(), "");
        String next = substitutes(desks.current(), ticket)
                .filter(agent -> agent.isAvailable(step.at()))
                .map(Agent::id)
                .filter(id -> !id.equals(before))
                .findFirst()
                .orElse(before);
        ticket.approval(Approval.ASKED, next, "no answer of " + before, step);
        step.happened(ticket, EventKind.APPROVAL_ASKED, next);
    }

    private static Stream<Agent> substitutes(Desk desk, Ticket ticket) {
        Team team = desk.theTeam(ticket.ownership().team());
        return Stream.of(
                        desk.agent(team.deputy()).stream(),
                        desk.withRole(Role.MANAGER),
                        desk.withRole(Role.ADMINISTRATOR))
                .flatMap(people -> people);
    }
}
