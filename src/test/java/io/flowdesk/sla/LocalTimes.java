package io.flowdesk.sla;

import java.time.Instant;
import java.time.LocalDateTime;

/** Lets a test write instants as the wall clock of a calendar shows them: 2026-11-23T10:00. */
record LocalTimes(BusinessCalendar calendar) {

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }

    Pause pause(String from, String to) {
        return new Pause(at(from), at(to));
    }
}
