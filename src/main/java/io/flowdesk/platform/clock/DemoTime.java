package io.flowdesk.platform.clock;

import io.flowdesk.platform.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the demo's time pass, with everything happening at its hour on the way. */
public class DemoTime {

    private static final Duration LONGEST = Duration.ofDays(400);

    private final DemoClock clock;
    private final DueWork work;
    private final Lock oneAtATime = new ReentrantLock();

    DemoTime(DemoClock clock, DueWork work) {
        this.clock = clock;
        this.work = work;
    }

    /**
     * Returns the new time, after everything due until then has run.
     *
     * @throws InvalidInput if {@code by} is negative or longer than 400 days
     */
    public Instant advance(Duration by) {
        check(by);
        oneAtATime.lock();
        try {
            return advanceTo(clock.instant().plus(by));
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void check(Duration by) {
        if (by.isNegative() || by.compareTo(LONGEST) > 0) {
            throw new InvalidInput("advance", "must be between PT0S and " + LONGEST);
        }
    }

    private Instant advanceTo(Instant target) {
        work.pause();
        try {
            runEverythingUntil(target);
            clock.jumpTo(target);
        } finally {
            work.resume();
        }
        return clock.instant();
    }

    private void runEverythingUntil(Instant target) {
        Optional<Instant> due = nextDue(target);
        while (due.isPresent()) {
            clock.jumpTo(due.get());
            runDue(due.get());
            due = nextDue(target);
        }
    }

    /** Work started shortly before the target may be due shortly after it, for the clock keeps ticking. */
    private Optional<Instant> nextDue(Instant target) {
        Instant now = clock.instant();
        return work.nextDueUntil(now.isAfter(target) ? now : target);
    }

    private void runDue(Instant due) {
        if (work.runDue() == 0) {
            throw new IllegalStateException("nothing ran although work is due at " + due);
        }
    }
}
