package io.flowdesk.sla.follow;

import io.flowdesk.sla.clock.TargetClock;
import io.flowdesk.sla.follow.Wish.Met;
import io.flowdesk.sla.follow.Wish.Pause;
import io.flowdesk.sla.follow.Wish.Run;
import io.flowdesk.sla.policy.ClockKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each clock should be doing in a situation. Source: rules 4 and 6 of the SLA rules. */
record Wishes(Situation now, boolean thirdPartyPauses) {

    Wish of(TargetClock clock) {
        return switch (clock.kind()) {
            case FIRST_RESPONSE -> firstResponse();
            case NEXT_RESPONSE -> nextResponse(clock);
            case UPDATE -> update(clock);
            case RESOLUTION -> resolution();
            case THIRD_PARTY -> thirdParty();
        };
    }

    /** Never pauses; a solution counts as a response. */
    private Wish firstResponse() {
        if (now.firstResponseAt() != null) {
            return new Met(now.firstResponseAt());
        }
        return now.phase() == Phase.RESOLVED
                ? metBySolution()
                : now.phase() == Phase.OVER ? Wish.STOP : runSinceReceipt();
    }

    private Wish nextResponse(TargetClock clock) {
        Instant asked = now.unansweredSince();
        if (asked != null && isAfterFirstResponse(asked) && !now.isDone()) {
            return new Run(asked);
        }
        return answeredAfter(clock.anchor());
    }

    private boolean isAfterFirstResponse(Instant asked) {
        return now.firstResponseAt() != null && !asked.isBefore(now.firstResponseAt());
    }

    private Wish update(TargetClock clock) {
        Instant last = now.answeredAt();
        if (last == null) {
            return Wish.NOTHING;
        }
        if (now.isDone()) {
            return answeredAfter(clock.anchor());
        }
        return now.phase() == Phase.WITH_REQUESTER ? new Pause(last, "waiting for the requester") : new Run(last);
    }

    private Wish answeredAfter(Instant anchor) {
        Instant last = now.answeredAt();
        return last != null && last.isAfter(anchor) ? new Met(last) : Wish.STOP;
    }

    private Wish resolution() {
        return switch (now.phase()) {
            case WITH_DESK -> runSinceReceipt();
            case WITH_APPROVER -> new Pause(now.receivedAt(), "waiting for an approval");
            case WITH_REQUESTER -> new Pause(now.receivedAt(), "waiting for the requester");
            case WITH_THIRD_PARTY ->
                thirdPartyPauses ? new Pause(now.receivedAt(), "waiting for a third party") : runSinceReceipt();
            case RESOLVED -> metBySolution();
            case OVER -> now.resolvedAt() == null ? Wish.STOP : new Met(now.resolvedAt());
        };
    }

    private Wish thirdParty() {
        Instant since = now.waitingSince();
        if (now.phase() == Phase.WITH_THIRD_PARTY && since != null && now.waitingUntil() != null) {
            return new Run(since);
        }
        return now.phase() == Phase.OVER ? Wish.STOP : new Met(now.at());
    }

    private Wish metBySolution() {
        return new Met(orNow(now.resolvedAt()));
    }

    private Instant orNow(@Nullable Instant instant) {
        return instant == null ? now.at() : instant;
    }

    private Wish runSinceReceipt() {
        return new Run(now.receivedAt());
    }

    /** A clock that starts with an entry of its own even if what it measures has come already. */
    static boolean countsFromTheBeginning(ClockKind kind) {
        return kind == ClockKind.FIRST_RESPONSE || kind == ClockKind.RESOLUTION;
    }
}
