package io.flowdesk.sla;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * Open time within a local day, its end not included, in whole seconds.
 *
 * @param to midnight means the end of the day (24:00), because no segment can end where a day begins
 */
public record Segment(LocalTime from, LocalTime to) {

    /** A day without a closed second. */
    public static final Segment WHOLE_DAY = new Segment(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final int DAY = 86_400;

    /** Refuses with IllegalArgumentException a segment that is empty or not made of whole seconds. */
    public Segment {
        if (!from.equals(from.truncatedTo(SECONDS)) || !to.equals(to.truncatedTo(SECONDS))) {
            throw new IllegalArgumentException("hours are given in whole seconds");
        }
        if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
            throw new IllegalArgumentException("the end must be after the beginning");
        }
    }

    /** Reads times such as 08:00 and 24:00; throws IllegalArgumentException with a sentence for the writer. */
    public static Segment of(String from, String to) {
        return new Segment(time(from), end(to));
    }

    private static LocalTime end(String text) {
        if (text.equals("24:00")) {
            return LocalTime.MIDNIGHT;
        }
        var end = time(text);
        if (end.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("the end of the day is written 24:00");
        }
        return end;
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a time is written as 08:00, the end of the day as 24:00", e);
        }
    }

    int fromSecond() {
        return from.toSecondOfDay();
    }

    int toSecond() {
        return to.equals(LocalTime.MIDNIGHT) ? DAY : to.toSecondOfDay();
    }

    /** The end as people write it, 24:00 included. */
    public String end() {
        return to.equals(LocalTime.MIDNIGHT) ? "24:00" : to.toString();
    }

    @Override
    public String toString() {
        return from + "–" + end();
    }
}
