package io.flowdesk.sla;

import io.flowdesk.sla.arithmetic.OpenTime;

/** The answer, or an instant in the question, lies outside the years that calendars cover, 1970 to 2199. */
public final class OutsideCalendar extends RuntimeException {

    OutsideCalendar(BusinessCalendar calendar, String what) {
        super("calendar %s v%d: %s between %s and %s"
                .formatted(calendar.key(), calendar.version(), what, OpenTime.START, OpenTime.END));
    }
}
