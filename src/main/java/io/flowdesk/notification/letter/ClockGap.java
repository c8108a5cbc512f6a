package io.flowdesk.notification.letter;

import io.flowdesk.sla.clock.TargetClock;
import io.flowdesk.sla.policy.ClockKind;
import org.jspecify.annotations.Nullable;

/** An SLA clock, as texts ask for it; one of the first five is true. */
record ClockGap(TargetClock clock, Dates dates) {

    boolean firstResponse() {
        return clock.kind() == ClockKind.FIRST_RESPONSE;
    }

    boolean nextResponse() {
        return clock.kind() == ClockKind.NEXT_RESPONSE;
    }

    boolean update() {
        return clock.kind() == ClockKind.UPDATE;
    }

    boolean resolution() {
        return clock.kind() == ClockKind.RESOLUTION;
    }

    boolean thirdParty() {
        return clock.kind() == ClockKind.THIRD_PARTY;
    }

    /** Percentage of the target that was reached last. */
    int used() {
        return clock.percentReached();
    }

    boolean late() {
        return clock.breachedAt() != null;
    }

    /** Null while it is paused. */
    @Nullable
    String due() {
        return clock.dueAt() == null ? null : dates.words().apply(clock.dueAt());
    }
}
