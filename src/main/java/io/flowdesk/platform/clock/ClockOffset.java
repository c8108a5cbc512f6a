package io.flowdesk.platform.clock;

import java.time.Duration;

/** How far the demo's clock is ahead. */
public interface ClockOffset {

    /** Never negative. */
    Duration current();

    /** Takes effect at once, for the engine as well. */
    void change(Duration offset);
}
