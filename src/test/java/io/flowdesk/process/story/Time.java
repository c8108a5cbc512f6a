package io.flowdesk.process.story;

import io.flowdesk.testing.TestClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The time of a scenario, told in Berlin, where the demo's desk is. */
@Component
public class Time {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final TestClock clock;
    private final EngineView engine;

    Time(TestClock clock, EngineView engine) {
        this.clock = clock;
        this.engine = engine;
    }

    static Instant berlin(LocalDateTime at) {
        return at.atZone(BERLIN).toInstant();
    }

    public static Instant berlin(String at) {
        return berlin(LocalDateTime.parse(at));
    }

    /** To the minute. */
    static String inBerlin(Instant at) {
        return at.atZone(BERLIN)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** Nothing that is due by then happens by that. */
    public void is(String at) {
        clock.set(berlin(LocalDateTime.parse(at)));
    }

    /** Time passes for one ticket: what becomes due for it until then happens, each at its hour. */
    public void passesUntil(String target, ATicket ticket) {
        Instant end = berlin(LocalDateTime.parse(target));
        for (Optional<Job> due = next(ticket, end); due.isPresent(); due = next(ticket, end)) {
            clock.set(due.get().getDuedate().toInstant());
            engine.execute(due.get());
        }
        clock.set(end);
    }

    /** The same for the milestones of its SLA, and for nothing else. */
    public void milestonesPassUntil(String target, ATicket ticket) {
        Instant end = berlin(LocalDateTime.parse(target));
        for (Optional<Job> due = nextMilestone(ticket, end); due.isPresent(); due = nextMilestone(ticket, end)) {
            clock.set(due.get().getDuedate().toInstant());
            engine.execute(due.get());
        }
        clock.set(end);
    }

    private Optional<Job> nextMilestone(ATicket ticket, Instant until) {
        return engine.nextMilestoneUntil(ticket.number(), until);
    }

    private Optional<Job> next(ATicket ticket, Instant until) {
        return engine.nextUntil(ticket.number(), until);
    }
}
