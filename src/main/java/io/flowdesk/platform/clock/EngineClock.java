package io.flowdesk.platform.clock;

import java.time.Duration;

/** The engine's own clock. An implementation must not need the {@link java.time.Clock} bean, which tells it the time. */
public interface EngineClock {

    /** Lets the engine's clock run ahead of the real one; called at start-up and after every change. */
    void offset(Duration ahead);
}
