package io.flowdesk.sla.follow;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.clock.Book;
import io.flowdesk.sla.clock.TargetClock;
import io.flowdesk.sla.clock.Turn;
import io.flowdesk.sla.follow.Wish.Met;
import io.flowdesk.sla.follow.Wish.Pause;
import io.flowdesk.sla.follow.Wish.Run;
import io.flowdesk.sla.policy.ClockKind;
import io.flowdesk.sla.policy.Target;
import io.flowdesk.sla.policy.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Moves the clocks of one ticket to where a situation wants them, in the order of rule 10 of the SLA rules: stop,
 * pause, resume, change, start. Doing it again changes nothing.
 */
final class Keeper {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Situation now;
    private final Terms terms;
    private final Wishes wishes;
    private final CalendarOf calendars;
    private final Book book;
    private final List<ClockKind> madeLate = new ArrayList<>();

    Keeper(Situation now, Terms terms, CalendarOf calendars, Book book) {
        this.now = now;
        this.terms = terms;
        this.wishes = new Wishes(now, terms.thirdPartyPauses());
        this.calendars = calendars;
        this.book = book;
    }

    /** The calendar that a clock runs by. */
    @FunctionalInterface
    interface CalendarOf {
        BusinessCalendar of(TargetClock clock);
    }

    /** The clocks that the change of a target made late. */
    List<ClockKind> move(List<TargetClock> clocks) {
        each(clocks, this::end);
        each(clocks, this::pause);
        each(clocks, this::goOn);
        each(clocks, this::change);
        each(clocks, this::start);
        return List.copyOf(madeLate);
    }

    private void each(List<TargetClock> clocks, BiConsumer<TargetClock, Wish> pass) {
        clocks.forEach(clock -> pass.accept(clock, target(clock).isPresent() ? wishes.of(clock) : Wish.STOP));
    }

    private void end(TargetClock clock, Wish wish) {
        if (!clock.isLive()) {
            return;
        }
        if (wish instanceof Met met) {
            clock.meet(turn(clock, latest(met.at(), clock.startedAt()), null));
        } else if (wish.equals(Wish.STOP)) {
            clock.stop(turn(clock, now.at(), now.why()));
        } else if (!clock.anchor().equals(anchor(wish))) {
            endCycle(clock);
        }
    }

    /** The message that begins the next cycle may be what this one waited for. */
    private void endCycle(TargetClock clock) {
        Instant answer = now.answeredAt();
        if (answer != null && answer.isAfter(clock.anchor())) {
            clock.meet(turn(clock, answer, null));
        } else {
            clock.stop(turn(clock, now.at(), now.why()));
        }
    }

    private void pause(TargetClock clock, Wish wish) {
        if (clock.isRunning() && wish instanceof Pause pause) {
            clock.pause(turn(clock, now.at(), pause.reason()));
        }
    }

    private void goOn(TargetClock clock, Wish wish) {
        if (clock.isLive()) {
            if (wish instanceof Run && !clock.isRunning()) {
                clock.resume(turn(clock, now.at(), now.why()));
            }
        } else if (clock.cycle() > 0 && clock.anchor().equals(anchor(wish))) {
            clock.reopen(turn(clock, now.at(), now.why()));
            pause(clock, wish);
        }
    }

    private void change(TargetClock clock, Wish wish) {
        if (clock.isLive()
                && isChanged(clock)
                && clock.change(terms, theTarget(clock), turn(clock, now.at(), now.why()))) {
            madeLate.add(clock.kind());
        }
    }

    private boolean isChanged(TargetClock clock) {
        BusinessCalendar calendar = terms.calendar();
        return clock.calendarVersion() != calendar.version()
                || !clock.calendar().equals(calendar.key())
                || !clock.policy().equals(terms.policy())
                || !clock.target().equals(theTarget(clock).businessTime(calendar, clock.startedAt()));
    }

    private void start(TargetClock clock, Wish wish) {
        if (clock.isLive()) {
            return;
        }
        Instant anchor = anchor(wish);
        if (anchor != null) {
            clock.start(anchor, theTarget(clock), terms, turn(terms.calendar(), now.at(), null));
            pause(clock, wish);
        } else if (wish instanceof Met met && clock.cycle() == 0 && Wishes.countsFromTheBeginning(clock.kind())) {
            clock.start(now.receivedAt(), theTarget(clock), terms, turn(terms.calendar(), now.receivedAt(), null));
            clock.meet(turn(terms.calendar(), met.at(), null));
        }
    }

    private static @Nullable Instant anchor(Wish wish) {
        if (wish instanceof Run run) {
            return run.anchor();
        }
        return wish instanceof Pause pause ? pause.anchor() : null;
    }

    private Target theTarget(TargetClock clock) {
        return target(clock).orElseThrow();
    }

    private Optional<Target> target(TargetClock clock) {
        return clock.kind() == ClockKind.THIRD_PARTY ? Optional.of(promised(clock)) : terms.target(clock.kind());
    }

    /** The business time up to the date that the third party gave. */
    private Target promised(TargetClock clock) {
        Instant from = clock.isLive() ? clock.startedAt() : now.at();
        Instant until = now.waitingUntil();
        Duration time = until == null ? clock.target() : terms.calendar().elapsed(from, until);
        return new Target(time.compareTo(SHORTEST) < 0 ? SHORTEST : time, 0);
    }

    private Turn turn(TargetClock clock, Instant at, @Nullable String why) {
        return turn(calendars.of(clock), at, why);
    }

    private Turn turn(BusinessCalendar calendar, Instant at, @Nullable String why) {
        return new Turn(calendar, at, now.by(), why, book);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
