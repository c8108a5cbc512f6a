package io.flowdesk.platform.paging;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A place in a sorted list: what comes after it does not change when something is added before it.
 *
 * @param key what the list is sorted by; an instant in microseconds since 1970, or a rank
 * @param id breaks ties
 */
public record Position(long key, long id) {

    /** A place in a list that is sorted by time. */
    public static Position of(Instant at, long id) {
        return new Position(ChronoUnit.MICROS.between(Instant.EPOCH, at), id);
    }

    public Timestamp instant() {
        return Timestamp.from(Instant.EPOCH.plus(key, ChronoUnit.MICROS));
    }
}
