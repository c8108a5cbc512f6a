package io.flowdesk.ticket.flow;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Team;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.Action.Escalation;
import io.flowdesk.ticket.policy.Policies;
import io.flowdesk.ticket.policy.Policies.EscalationFacts;
import io.flowdesk.ticket.policy.Policies.EscalationPath;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Escalation to a team of a higher tier, or to the people who answer for the team. */
@Component
public class Escalations {

    private final Desks desks;
    private final Policies policies;

    Escalations(Desks desks, Policies policies) {
        this.desks = desks;
        this.policies = policies;
    }

    public EscalationPath choosePath(Ticket ticket, Step step) {
        EscalationPath path = policies.escalationPath(new EscalationFacts(
                ticket.wantedEscalation(),
                ticket.ownership().tier(),
                ticket.status().isWorkable() && nextTier(ticket).isPresent(),
                ticket.classification().priority()));
        step.changed(ticket, "escalation", null, path.kind(), path.why());
        return path;
    }

    /** Hierarchical if there is no higher tier, or nobody works on the ticket yet: then it stays where it is. */
    public Escalation moveToNextTier(Ticket ticket, Step step) {
        Optional<Team> next = nextTier(ticket).filter(team -> ticket.status().isWorkable());
        next.ifPresent(team -> ticket.moveTo(team, "escalated", step));
        return next.isPresent() ? Escalation.FUNCTIONAL : Escalation.HIERARCHICAL;
    }

    /** The team that this one escalates to, else any of the next higher tier, by key. */
    private Optional<Team> nextTier(Ticket ticket) {
        Desk desk = desks.current();
        Team team = desk.theTeam(ticket.ownership().team());
        return Optional.ofNullable(team.escalatesTo()).flatMap(desk::team).or(() -> desk.teams().values().stream()
                .filter(other -> other.tier() == team.tier() + 1)
                .min(Comparator.comparing(Team::key)));
    }

    public Agent leadOf(Ticket ticket, Step step) {
        Desk desk = desks.current();
        return desk.leadOf(desk.theTeam(ticket.ownership().team()), step.at());
    }

    /** What a lead says to an escalation; the reason stays in the audit. */
    public void reviewed(Ticket ticket, String verdict, Step step) {
        step.happened(ticket, EventKind.REVIEWED, verdict);
        ticket.touch(step);
    }
}
