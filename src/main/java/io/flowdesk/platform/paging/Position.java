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

    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000_000_000;

    /** A place in a list that is sorted by time. */
    public static Position of(Instant at, long id) {
        // ChronoUnit counts nanoseconds on its way, which overflows in 2262; "never" lies behind that.
        long micros = Math.multiplyExact(at.getEpochSecond(), MICROS) + at.getNano() / (NANOS / MICROS);
        return new Position(micros, id);
    }

    public Timestamp instant() {
        return Timestamp.from(Instant.EPOCH.plus(key, ChronoUnit.MICROS));
    }
}
