package io.flowdesk.sla.policy;

import io.flowdesk.sla.BusinessCalendar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;

/**
 * How much business time something may take: a duration, or whole business days of the calendar. As a text it is
 * ISO 8601, {@code PT4H} for four hours and {@code P2D} for two business days.
 *
 * @param days 0 where the target is a duration
 */
public record Target(Duration time, int days) {

    /** Throws IllegalArgumentException for a text that says no time, or none that is positive. */
    public static Target parse(String text) {
        try {
            Target target = text.contains("T")
                    ? new Target(Duration.parse(text), 0)
                    : new Target(Duration.ZERO, Period.parse(text).getDays());
            if (target.days > 0 || target.time.toSeconds() > 0) {
                return target;
            }
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(wrong(text), unreadable);
        }
        throw new IllegalArgumentException(wrong(text));
    }

    private static String wrong(String text) {
        return "\"%s\" is no target: write PT4H for four business hours or P2D for two business days.".formatted(text);
    }

    /** What the days are worth depends on when they begin. */
    public Duration businessTime(BusinessCalendar calendar, Instant from) {
        return days == 0 ? time : calendar.elapsed(from, calendar.dueInDays(from, days));
    }
}
