package io.flowdesk.sla.clock;

import io.flowdesk.sla.BusinessCalendar;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The occasion on which a clock is moved.
 *
 * @param calendar the one the clock runs by until now
 * @param by id of whoever caused it
 * @param why null where the entry itself says enough
 */
public record Turn(BusinessCalendar calendar, Instant at, String by, @Nullable String why, Book book) {

    Turn at(Instant other) {
        return new Turn(calendar, other, by, why, book);
    }

    Turn because(@Nullable String reason) {
        return new Turn(calendar, at, by, reason, book);
    }

    Turn with(BusinessCalendar other) {
        return new Turn(other, at, by, why, book);
    }
}
