package io.flowdesk.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock in UTC that runs ahead of the real one by an offset, which only grows and outlives a restart. */
public class DemoClock extends Clock {

    private final Clock real;
    private final ClockOffset offset;

    /** {@code real} must be in UTC. */
    public DemoClock(Clock real, ClockOffset offset) {
        this.real = real;
        this.offset = offset;
    }

    /** How far ahead this clock is; never negative. */
    public Duration offset() {
        return offset.current();
    }

    /** Goes forward to {@code target}; a target in the past changes nothing. */
    public void jumpTo(Instant target) {
        Duration ahead = Duration.between(real.instant(), target);
        if (ahead.compareTo(offset()) > 0) {
            offset.change(ahead);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), offset);
    }
}
