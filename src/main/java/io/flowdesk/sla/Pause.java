package io.flowdesk.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time that does not count, its end not included.
 *
 * @param to null while the pause lasts
 */
public record Pause(Instant from, @Nullable Instant to) {

    /** Refuses with IllegalArgumentException an end before the beginning. */
    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the end of a pause must not be before its beginning");
        }
    }

    /** A pause that lasts. */
    public static Pause since(Instant from) {
        return new Pause(from, null);
    }

    boolean lasts() {
        return to == null;
    }
}
