package io.flowdesk.sla.property;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Segment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Counts open seconds one by one, looking at the wall clock for each: slow, and hard to get wrong. */
record SecondBySecond(BusinessCalendar calendar) {

    long elapsed(Instant from, Instant to) {
        long open = 0;
        for (Instant second = from; second.isBefore(to); second = second.plusSeconds(1)) {
            open += isOpen(second) ? 1 : 0;
        }
        return open;
    }

    Instant due(Instant from, long seconds) {
        Instant now = from;
        for (long left = seconds; left > 0; now = now.plusSeconds(1)) {
            left -= isOpen(now) ? 1 : 0;
        }
        return now;
    }

    boolean isOpen(Instant second) {
        LocalDateTime wall = LocalDateTime.ofInstant(second, calendar.zone());
        return segments(wall.toLocalDate()).stream().anyMatch(open -> covers(open, wall.toLocalTime()));
    }

    private static boolean covers(Segment open, LocalTime time) {
        return !time.isBefore(open.from()) && (open.to().equals(LocalTime.MIDNIGHT) || time.isBefore(open.to()));
    }

    private List<Segment> segments(LocalDate date) {
        if (calendar.specialDays().containsKey(date)) {
            return calendar.specialDays().get(date);
        }
        return calendar.isHoliday(date) ? List.of() : calendar.hours().getOrDefault(date.getDayOfWeek(), List.of());
    }
}
