package io.flowdesk.ticket.assignment;

import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Team;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.policy.Policies.Occasion;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gets a ticket: by hand, by rule, or nobody yet. */
@Component
public class Assignment {

    private final Desks desks;
    private final Picker picker;

    Assignment(Desks desks, Picker picker) {
        this.desks = desks;
        this.picker = picker;
    }

    /** Assigns by the team's rule, or offers to its queue; true when somebody has it. */
    public boolean pick(Ticket ticket, Occasion occasion, Step step) {
        if (isKept(ticket, occasion)) {
            return true;
        }
        Picker.Choice choice = picker.pick(ticket, occasion);
        ticket.choose(null);
        if (choice.agent() == null) {
            ticket.assignTo(null, choice.why(), step);
            return false;
        }
        ticket.assignTo(choice.agent(), choice.why(), step);
        step.happened(ticket, EventKind.ASSIGNED, choice.why());
        return true;
    }

    /** Escalated to the lead, or re-classified within the team: whoever has it goes on. */
    private static boolean isKept(Ticket ticket, Occasion occasion) {
        return ticket.ownership().assignee() != null
                && ticket.ownership().chosenAgent() == null
                && (occasion == Occasion.ESCALATED || occasion == Occasion.RECLASSIFIED);
    }

    /** The task list says that somebody has it now, or nobody; the ticket follows unless it knows already. */
    public void followTaskList(Ticket ticket, @Nullable String agent, Step step) {
        if (Objects.equals(agent, ticket.ownership().assignee())) {
            return;
        }
        if (agent == null) {
            release(ticket, null, step);
        } else if (agent.equals(step.by().id())) {
            claim(ticket, agent, step);
        } else {
            assign(ticket, agent, step);
        }
    }

    /** Takes it from the queue; whoever claims begins to work. */
    public void claim(Ticket ticket, String agent, Step step) {
        String assignee = ticket.ownership().assignee();
        NotPossible.unless(
                assignee == null || assignee.equals(agent), "The ticket is assigned to " + assignee + " already.");
        ticket.assignTo(agent, "claimed", step);
        step.happened(ticket, EventKind.CLAIMED, null);
        begin(ticket, step);
    }

    /** An agent acts on it: nobody else has it, so he has; the work has begun. */
    public void begunBy(Ticket ticket, String agent, Step step) {
        if (ticket.ownership().assignee() == null && mayHave(ticket, agent)) {
            ticket.assignTo(agent, "acted on it", step);
            step.happened(ticket, EventKind.CLAIMED, "acted on it");
        }
        ticket.workedOnBy(agent);
        begin(ticket, step);
    }

    public void release(Ticket ticket, @Nullable String why, Step step) {
        ticket.assignTo(null, why, step);
        step.happened(ticket, EventKind.RELEASED, why);
        backToOpen(ticket, step);
    }

    /** Others shall go on with it: what it was waiting for is waited for no more. */
    public void sentOn(Ticket ticket, Step step) {
        if (ticket.status().isWaiting()) {
            ticket.become(Status.OPEN, null, step);
        }
    }

    /** By a person. Assigning to oneself is claiming. */
    public void assign(Ticket ticket, String agent, Step step) {
        requireMember(ticket, agent);
        ticket.assignTo(agent, "assigned by " + step.by().id(), step);
        step.happened(ticket, EventKind.ASSIGNED, null);
        if (agent.equals(step.by().id())) {
            begin(ticket, step);
        } else {
            backToOpen(ticket, step);
        }
    }

    /** @throws InvalidInput when there is no such agent, or he can have no ticket of that team */
    public void requireMember(Ticket ticket, String agent) {
        requireAgent(agent);
        if (!mayHave(ticket, agent)) {
            throw new InvalidInput(
                    "assignee",
                    agent + " is not in the team " + ticket.ownership().team() + ".");
        }
    }

    /** @throws InvalidInput when the desk has no such agent */
    public void requireAgent(String agent) {
        if (desks.current().agent(agent).isEmpty()) {
            throw new InvalidInput("assignee", "There is no agent " + agent + ".");
        }
    }

    public Team requireTeam(String team) {
        return desks.current().team(team).orElseThrow(() -> new InvalidInput("team", "There is no team " + team + "."));
    }

    private boolean mayHave(Ticket ticket, String agent) {
        Team team = desks.current().theTeam(ticket.ownership().team());
        return team.hasMember(agent)
                || team.isLedBy(agent)
                || ticket.referredTo().stream()
                        .flatMap(key -> desks.current().team(key).stream())
                        .anyMatch(other -> other.hasMember(agent));
    }

    private static void begin(Ticket ticket, Step step) {
        if (ticket.status() == Status.OPEN) {
            ticket.become(Status.IN_PROGRESS, null, step);
        }
    }

    private static void backToOpen(Ticket ticket, Step step) {
        if (ticket.status() == Status.IN_PROGRESS) {
            ticket.become(Status.OPEN, null, step);
        }
    }
}
