package io.flowdesk.process.decisions;

import io.flowdesk.sla.policy.ClockKind;
import io.flowdesk.sla.policy.Milestone;
import io.flowdesk.sla.policy.Milestone.Raise;
import io.flowdesk.sla.policy.Milestone.Told;
import io.flowdesk.sla.policy.SlaPolicies;
import io.flowdesk.sla.policy.Target;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hands the facts to {@code sla-policy.dmn} and {@code sla-milestones.dmn}, and their answers back. */
@Component
class DmnSlaPolicies implements SlaPolicies {

    private static final Map<ClockKind, String> TARGETS = Map.of(
            ClockKind.FIRST_RESPONSE, Columns.FIRST_RESPONSE,
            ClockKind.NEXT_RESPONSE, Columns.NEXT_RESPONSE,
            ClockKind.UPDATE, Columns.UPDATE,
            ClockKind.RESOLUTION, Columns.RESOLUTION);
    private static final Map<Told, String> TELLS = Map.of(
            Told.AGENT, Columns.TELL_AGENT,
            Told.LEAD, Columns.TELL_LEAD,
            Told.MANAGER, Columns.TELL_MANAGER,
            Told.REQUESTER, Columns.TELL_REQUESTER);

    private final Decisions decisions;

    DmnSlaPolicies(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public int newestVersion() {
        return decisions.newestVersion(DecisionTable.SLA_POLICY);
    }

    @Override
    public Promise promise(String policy, String priority, int version) {
        Answer answer = decisions
                .all(DecisionTable.SLA_POLICY, version, Map.of(Columns.POLICY, policy, Columns.PRIORITY, priority))
                .stream()
                .findFirst()
                .orElseThrow(() -> new DecisionFailed(
                        DecisionTable.SLA_POLICY,
                        "has no row for the policy \"%s\" and %s priority.".formatted(policy, priority)));
        return new Promise(answer.text(Columns.CALENDAR), targets(answer), answer.flag(Columns.THIRD_PARTY_PAUSES));
    }

    /** A target that is left empty is none. */
    private static Map<ClockKind, Target> targets(Answer answer) {
        var targets = new EnumMap<ClockKind, Target>(ClockKind.class);
        TARGETS.forEach((clock, column) -> {
            if (answer.outputs().get(column) != null) {
                targets.put(clock, target(answer, column));
            }
        });
        return targets;
    }

    private static Target target(Answer answer, String column) {
        try {
            return Target.parse(answer.text(column));
        } catch (IllegalArgumentException unreadable) {
            throw answer.wrong(column, "a target such as PT4H or P2D");
        }
    }

    @Override
    public List<Milestone> milestones(ClockKind clock, String priority) {
        return decisions
                .all(DecisionTable.SLA_MILESTONES, Map.of(Columns.CLOCK, clock.name(), Columns.PRIORITY, priority))
                .stream()
                .map(DmnSlaPolicies::milestone)
                .sorted(Comparator.comparingInt(Milestone::percent))
                .toList();
    }

    private static Milestone milestone(Answer answer) {
        return new Milestone(answer.number(Columns.PERCENT), told(answer), answer.oneOf(Raise.class, Columns.RAISE));
    }

    private static Set<Told> told(Answer answer) {
        var told = EnumSet.noneOf(Told.class);
        TELLS.forEach((who, column) -> {
            if (answer.flag(column)) {
                told.add(who);
            }
        });
        return told;
    }
}
