package io.flowdesk.sla.policy;

import io.flowdesk.sla.BusinessCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for a ticket now: the answer of the policy for its priority.
 *
 * @param policy key of the policy
 * @param version of the table it comes from
 * @param calendar in the version of the ticket's agreement
 * @param targets a clock that is missing has none; that of the third party is the date a person gives
 * @param milestones what happens on the way, ascending
 * @param thirdPartyPauses whether the resolution clock stands still while a third party is waited for
 */
public record Terms(
        String policy,
        int version,
        BusinessCalendar calendar,
        Map<ClockKind, Target> targets,
        Map<ClockKind, List<Milestone>> milestones,
        boolean thirdPartyPauses) {

    public Terms {
        targets = Map.copyOf(targets);
        milestones = Map.copyOf(milestones);
    }

    public Optional<Target> target(ClockKind clock) {
        return Optional.ofNullable(targets.get(clock));
    }

    /** Ascending, possibly empty. */
    public List<Milestone> milestones(ClockKind clock) {
        return milestones.getOrDefault(clock, List.of());
    }
}
