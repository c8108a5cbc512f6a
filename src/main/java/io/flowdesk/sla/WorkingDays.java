package io.flowdesk.sla;

import io.flowdesk.sla.arithmetic.OpenTime;
import io.flowdesk.sla.arithmetic.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts dates with open hours, in the zone of a calendar. */
final class WorkingDays {

    private static final LocalDate LAST = LocalDate.ofInstant(OpenTime.END, ZoneOffset.UTC);

    private final BusinessCalendar calendar;
    private final Timetable timetable;

    WorkingDays(BusinessCalendar calendar, Timetable timetable) {
        this.calendar = calendar;
        this.timetable = timetable;
    }

    /** The same time of day, open or not; a start on a day off becomes the beginning of the next working day. */
    Instant later(Instant from, int days) {
        var start = from.atZone(calendar.zone());
        if (!timetable.isWorkingDay(start.toLocalDate().toEpochDay())) {
            start = after(start.toLocalDate()).atStartOfDay(calendar.zone());
        }
        var date = start.toLocalDate();
        for (var i = 0; i < days; i++) {
            date = after(date);
        }
        return start.with(date).toInstant();
    }

    private LocalDate after(LocalDate date) {
        var next = date;
        do {
            next = next.plusDays(1);
            if (next.isAfter(LAST)) {
                throw new OutsideCalendar(calendar, "there are not so many working days");
            }
        } while (!timetable.isWorkingDay(next.toEpochDay()));
        return next;
    }
}
