package io.flowdesk.sla.follow;

import java.time.Instant;

/** What a clock should be doing now. */
sealed interface Wish {

    /** Measures from the anchor; a clock of another anchor ends first. */
    record Run(Instant anchor) implements Wish {}

    record Pause(Instant anchor, String reason) implements Wish {}

    /** What it measured came then. */
    record Met(Instant at) implements Wish {}

    /** There is nothing to measure any more. */
    record Stop() implements Wish {}

    /** There was nothing to measure yet. */
    record Nothing() implements Wish {}

    Wish NOTHING = new Nothing();
    Wish STOP = new Stop();
}
