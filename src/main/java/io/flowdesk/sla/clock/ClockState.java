package io.flowdesk.sla.clock;

/** How a clock stands, as the API says it. */
public enum ClockState {
    RUNNING,
    PAUSED,
    /** What it measures came in time. */
    MET,
    /** It came late, or is late already. */
    BREACHED,
    /** It measures nothing any more, and what it measured never came. */
    STOPPED;

    boolean isLive() {
        return this == RUNNING || this == PAUSED;
    }
}
