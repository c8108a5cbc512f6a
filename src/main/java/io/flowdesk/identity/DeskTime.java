package io.flowdesk.identity;

import io.flowdesk.sla.BusinessCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When a wait of a team is over, by the team's business calendar as it is now. */
@Component
public class DeskTime {

    private final Desks desks;
    private final Clock clock;

    public DeskTime(Desks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** Counted from now. */
    public Instant after(Team team, Duration businessTime) {
        return after(team, clock.instant(), businessTime);
    }

    public Instant after(Team team, Instant from, Duration businessTime) {
        return desks.current().calendarOf(team).due(from, businessTime);
    }

    /** So much business time before a date, but never before half of what is left until then has passed. */
    public Instant before(Team team, Instant date, Duration businessTime) {
        BusinessCalendar calendar = desks.current().calendarOf(team);
        Instant now = clock.instant();
        Duration left = calendar.elapsed(now, date);
        Duration half = left.dividedBy(2);
        Duration ahead = half.compareTo(businessTime) < 0 ? half : businessTime;
        return left.isZero() ? date : calendar.due(now, left.minus(ahead));
    }

    /** So many business days later at the same time of day, or at the next opening after it. */
    public Instant afterDays(Team team, Instant from, int days) {
        return desks.current().calendarOf(team).dueInDays(from, days);
    }
}
