package io.flowdesk.sla.arithmetic;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Segment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.LongStream;

/** Business time as a person with a stopwatch and a wall clock finds it: slow, and hard to get wrong. */
record SecondBySecond(BusinessCalendar calendar) {

    boolean isOpen(Instant instant) {
        var local = instant.atZone(calendar.zone());
        return hours(local.toLocalDate()).stream().anyMatch(segment -> contains(segment, local.toLocalTime()));
    }

    long elapsed(Instant from, Instant to) {
        return LongStream.range(from.getEpochSecond(), to.getEpochSecond())
                .filter(second -> isOpen(Instant.ofEpochSecond(second)))
                .count();
    }

    /** Walks at most up to the given end. */
    Instant due(Instant from, long seconds, Instant end) {
        var left = seconds;
        var now = from;
        while (left > 0 && now.isBefore(end)) {
            left -= isOpen(now) ? 1 : 0;
            now = now.plusSeconds(1);
        }
        return now;
    }

    private List<Segment> hours(LocalDate date) {
        if (calendar.specialDays().containsKey(date)) {
            return calendar.specialDays().get(date);
        }
        return calendar.holidays().contains(date)
                        || calendar.recurringHolidays().contains(MonthDay.from(date))
                ? List.of()
                : calendar.hours().getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static boolean contains(Segment segment, LocalTime time) {
        return !time.isBefore(segment.from())
                && (segment.to().equals(LocalTime.MIDNIGHT) || time.isBefore(segment.to()));
    }
}
