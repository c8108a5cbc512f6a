package io.flowdesk.mail.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the mailbox can be read, for whoever watches over the desk. Nothing else depends on it. */
@Component("incomingMail")
class MailboxState implements HealthIndicator, MeterBinder {

    private final Clock clock;
    private volatile Seen seen = new Seen(Kind.OFF, null, null);

    MailboxState(Clock clock) {
        this.clock = clock;
    }

    private enum Kind {
        /** There is no mailbox, or this node does not read it. */
        OFF,
        STARTING,
        UP,
        /** Another node reads it. */
        STANDBY,
        DOWN
    }

    private record Seen(Kind kind, @Nullable Instant at, @Nullable String problem) {}

    void starting() {
        seen = new Seen(Kind.STARTING, clock.instant(), null);
    }

    void read() {
        seen = new Seen(Kind.UP, clock.instant(), null);
    }

    void standby() {
        seen = new Seen(Kind.STANDBY, clock.instant(), null);
    }

    void off() {
        seen = new Seen(Kind.OFF, null, null);
    }

    void down(Throwable problem) {
        seen = new Seen(Kind.DOWN, clock.instant(), problem.toString());
    }

    @Override
    public Health health() {
        Seen now = seen;
        Health.Builder health = now.kind() == Kind.DOWN ? Health.down() : Health.up();
        health.withDetail("mailbox", now.kind().name());
        if (now.at() != null) {
            health.withDetail("since", now.at());
        }
        return now.problem() == null
                ? health.build()
                : health.withDetail("problem", now.problem()).build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("flowdesk.mail.mailbox.down", () -> seen.kind() == Kind.DOWN ? 1 : 0)
                .description("1 while the mailbox cannot be read")
                .register(registry);
    }
}
