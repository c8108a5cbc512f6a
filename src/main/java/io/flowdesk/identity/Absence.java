package io.flowdesk.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whole days, both included, on which an agent does not work. */
public record Absence(LocalDate from, LocalDate until) {

    boolean covers(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
