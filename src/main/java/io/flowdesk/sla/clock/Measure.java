package io.flowdesk.sla.clock;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.policy.ClockKind;
import io.flowdesk.sla.policy.Milestone;
import io.flowdesk.sla.policy.Target;
import io.flowdesk.sla.policy.Terms;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clock measures against and how much of it is used up. */
@Embeddable
class Measure {

    private static final int WHOLE = 100;

    private String policy = "";
    private int policyVersion;
    private String calendar = "";
    private int calendarVersion;
    private long targetSeconds;
    private long consumedSeconds;
    private @Nullable Instant runningSince;
    private List<Integer> milestones = List.of();

    protected Measure() {}

    static Measure of(ClockKind kind, Target target, Terms terms, Instant from) {
        Measure measure = new Measure();
        measure.policy = terms.policy();
        measure.policyVersion = terms.version();
        measure.calendar = terms.calendar().key();
        measure.calendarVersion = terms.calendar().version();
        measure.targetSeconds = target.businessTime(terms.calendar(), from).toSeconds();
        measure.runningSince = from;
        measure.milestones = Stream.concat(terms.milestones(kind).stream().map(Milestone::percent), Stream.of(WHOLE))
                .distinct()
                .sorted()
                .toList();
        return measure;
    }

    /** Keeps what was consumed by the old calendar; days are still those since the start of the cycle. */
    Measure changed(
            ClockKind kind, Target target, Terms terms, Instant startedAt, BusinessCalendar before, Instant at) {
        Measure next = of(kind, target, terms, startedAt);
        next.consumedSeconds = consumed(before, at).toSeconds();
        next.runningSince = runningSince == null ? null : at;
        return next;
    }

    void run(Instant since) {
        runningSince = since;
    }

    void stop(BusinessCalendar calendar, Instant at) {
        consumedSeconds = consumed(calendar, at).toSeconds();
        runningSince = null;
    }

    /** Null unless it runs. */
    @Nullable
    Instant runningSince() {
        return runningSince;
    }

    Duration consumed(BusinessCalendar calendar, Instant at) {
        Duration before = Duration.ofSeconds(consumedSeconds);
        return runningSince == null ? before : before.plus(calendar.elapsed(runningSince, at));
    }

    /** When so much of the target will have passed; it may have before. Only asked while the clock runs. */
    Instant dueAt(BusinessCalendar calendar, int percent) {
        Instant since = Objects.requireNonNull(runningSince);
        return calendar.due(since, Duration.ofSeconds(secondsAt(percent) - consumedSeconds));
    }

    /** Rounded up: a milestone is never early. */
    private long secondsAt(int percent) {
        return (targetSeconds * percent + WHOLE - 1) / WHOLE;
    }

    OptionalInt nextPercent(int reached) {
        return all().filter(percent -> percent > reached).findFirst();
    }

    /** The highest milestone that what is consumed has reached already; 0 if none. */
    int percentReached() {
        return all().filter(percent -> secondsAt(percent) <= consumedSeconds)
                .max()
                .orElse(0);
    }

    private IntStream all() {
        return milestones.stream().mapToInt(Integer::intValue);
    }

    boolean isUsedUp() {
        return consumedSeconds >= targetSeconds;
    }

    String policy() {
        return policy;
    }

    int policyVersion() {
        return policyVersion;
    }

    String calendar() {
        return calendar;
    }

    int calendarVersion() {
        return calendarVersion;
    }

    Duration target() {
        return Duration.ofSeconds(targetSeconds);
    }
}
