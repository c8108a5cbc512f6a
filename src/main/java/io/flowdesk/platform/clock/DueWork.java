package io.flowdesk.platform.clock;

import java.time.Instant;
import java.util.Optional;

/** Work that waits for its time, run by hand while the demo's clock is advanced. */
public interface DueWork {

    /** Returns when nothing runs by itself any more. */
    void pause();

    /** When the earliest work that {@link #runDue} would run is due, unless that is after {@code target}. */
    Optional<Instant> nextDueUntil(Instant target);

    /** Runs what is due now and returns how many pieces it ran; work that fails counts and is due again later. */
    int runDue();

    /** Undoes {@link #pause}. */
    void resume();
}
