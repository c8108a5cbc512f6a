package io.flowdesk.sla.policy;

import io.flowdesk.sla.BusinessCalendar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much business time something may take: a duration, or whole business days of the calendar. As a text it is
 * ISO 8601, {@code PT4H} for four hours and {@code P2D} for two business days.
 *
 * @param days 0 where the target is a duration
 */
public record Target(Duration time, int days) {

    private static final Pattern DAYS = Pattern.compile("P([1-9]\\d{0,3})D");

    /** Throws IllegalArgumentException for a text that says no time, or none that is positive. */
    public static Target parse(String text) {
        Matcher days = DAYS.matcher(text);
        Target target =
                days.matches() ? new Target(Duration.ZERO, Integer.parseInt(days.group(1))) : new Target(time(text), 0);
        if (target.days == 0 && target.time.toSeconds() <= 0) {
            throw new IllegalArgumentException(wrong(text));
        }
        return target;
    }

    private static Duration time(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(wrong(text), unreadable);
        }
    }

    private static String wrong(String text) {
        return "\"%s\" is no target: write PT4H for four business hours or P2D for two business days.".formatted(text);
    }

    /** What the days are worth depends on when they begin. */
    public Duration businessTime(BusinessCalendar calendar, Instant from) {
        return days == 0 ? time : calendar.elapsed(from, calendar.dueInDays(from, days));
    }
}
