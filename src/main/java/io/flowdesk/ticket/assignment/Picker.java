package io.flowdesk.ticket.assignment;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Team;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.policy.Policies;
import io.flowdesk.ticket.policy.Policies.Occasion;
import io.flowdesk.ticket.policy.Policies.Picking;
import io.flowdesk.ticket.policy.Policies.PickingFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Picks the agent for a ticket: the table says how, this finds who. Absent agents and missing skills are skipped. */
@Component
class Picker {

    private final Desks desks;
    private final Policies policies;
    private final Workload workload;
    private final Clock clock;

    Picker(Desks desks, Policies policies, Workload workload, Clock clock) {
        this.desks = desks;
        this.policies = policies;
        this.workload = workload;
        this.clock = clock;
    }

    /** @param agent null: offered to the team's queue; {@code why} is what the audit keeps */
    record Choice(@Nullable String agent, String why) {}

    Choice pick(Ticket ticket, Occasion occasion) {
        Desk desk = desks.current();
        Team team = desk.theTeam(ticket.ownership().team());
        Instant now = clock.instant();
        Picking picking = policies.picking(new PickingFacts(
                occasion,
                team.assignment(),
                desk.isAvailable(ticket.ownership().chosenAgent(), now),
                canTakeAgain(ticket, team, desk, now)));
        return new Choice(
                switch (picking.pick()) {
                    case CHOSEN -> ticket.ownership().chosenAgent();
                    case PREVIOUS -> ticket.ownership().lastAgent();
                    case QUEUE -> null;
                    case LEAST_LOADED -> leastLoaded(candidates(ticket, team, desk, now));
                    case ROUND_ROBIN -> next(team, candidates(ticket, team, desk, now));
                },
                picking.why());
    }

    private static boolean canTakeAgain(Ticket ticket, Team team, Desk desk, Instant now) {
        String previous = ticket.ownership().lastAgent();
        return previous != null && team.hasMember(previous) && desk.isAvailable(previous, now);
    }

    private static List<String> candidates(Ticket ticket, Team team, Desk desk, Instant now) {
        Set<String> skills = desk.topic(ticket.classification().topic())
                .map(HelpTopic::skills)
                .orElse(Set.of());
        return team.members().stream()
                .flatMap(member -> desk.agent(member).stream())
                .filter(agent -> agent.isAvailable(now))
                .filter(agent -> agent.skills().containsAll(skills))
                .map(Agent::id)
                .sorted()
                .toList();
    }

    private @Nullable String leastLoaded(List<String> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        Map<String, Long> load = workload.openTickets(candidates);
        return candidates.stream()
                .min(Comparator.comparing(agent -> load.getOrDefault(agent, 0L)))
                .orElse(null);
    }

    private @Nullable String next(Team team, List<String> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        List<String> served = workload.byLastAssignment(team.key(), candidates);
        Optional<String> neverServed =
                candidates.stream().filter(agent -> !served.contains(agent)).findFirst();
        return neverServed.orElseGet(() -> served.get(0));
    }
}
