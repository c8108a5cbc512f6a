package io.flowdesk.platform.repair;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.transaction.Conflicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Treats every finding, each in a transaction of its own, also beside running nodes. Asked again it does nothing, for
 * then there are no findings.
 */
@Component
public class Repairs {

    private static final Logger LOG = LoggerFactory.getLogger(Repairs.class);

    /** A repair may bring to light what it hid: a process that runs again has timers again. */
    private static final int ROUNDS = 4;

    private final List<Check> checks;
    private final Map<Cure, Healer> healers;
    private final Conflicts conflicts;

    Repairs(List<Check> checks, List<Healer> healers, Conflicts conflicts) {
        this.checks = checks;
        this.healers = healers.stream().collect(Collectors.toMap(Healer::cure, Function.identity()));
        this.conflicts = conflicts;
    }

    /** In the order in which it was done; what is left comes with the reason. Nothing is tried twice. */
    public List<Treatment> treatAll() {
        List<Treatment> done = new ArrayList<>();
        int before = -1;
        for (int round = 0; round < ROUNDS && done.size() > before; round++) {
            before = done.size();
            checks.forEach(check -> treat(check, done));
        }
        return done;
    }

    /** Each check is asked when those before it are through, for what they found may have been the cause. */
    private void treat(Check check, List<Treatment> done) {
        Set<Finding> known = done.stream().map(Treatment::finding).collect(Collectors.toSet());
        check.findings().stream()
                .filter(finding -> !known.contains(finding))
                .forEach(finding -> done.add(treat(check, finding)));
    }

    private Treatment treat(Check check, Finding finding) {
        if (!finding.cure().isSafe()) {
            return Treatment.left(finding, finding.cure().words());
        }
        try {
            return conflicts.retrying(() -> heal(check, finding));
        } catch (NotSafe refusal) {
            return Treatment.left(finding, Objects.requireNonNull(refusal.getMessage()));
        } catch (RuntimeException failure) {
            LOG.warn("{} could not be repaired", finding, failure);
            return Treatment.left(finding, "It was tried and failed: " + failure.getMessage());
        }
    }

    private Treatment heal(Check check, Finding finding) {
        Healer healer = Objects.requireNonNull(
                healers.get(finding.cure()), () -> "healer of " + finding.cure().key());
        healer.lock(finding);
        if (!check.findingsAbout(finding.subject()).contains(finding)) {
            return Treatment.gone(finding);
        }
        healer.heal(finding);
        return Treatment.repaired(finding);
    }
}
