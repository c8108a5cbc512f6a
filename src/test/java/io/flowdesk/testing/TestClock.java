package io.flowdesk.testing;

import io.flowdesk.platform.clock.ClockOffset;
import io.flowdesk.platform.clock.DemoClock;
import io.flowdesk.platform.clock.EngineClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;

/** The application's clock in tests: ticks, can be set to any time, and takes the engine's clock along. */
public class TestClock extends DemoClock {

    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    private final ClockOffset offset;

    TestClock(ObjectProvider<EngineClock> engine) {
        this(new FreeOffset(engine));
    }

    private TestClock(ClockOffset offset) {
        super(REAL, offset);
        this.offset = offset;
    }

    /** Makes it the clock of an application that has not started yet. */
    public static void in(ConfigurableApplicationContext context) {
        var engine = context.getBeanFactory().getBeanProvider(EngineClock.class);
        var definition = new RootBeanDefinition(TestClock.class, () -> new TestClock(engine));
        definition.setPrimary(true);
        ((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("testClock", definition);
    }

    /** From now on it is {@code now}, forwards or backwards, and the clock ticks on from there. */
    public void set(Instant now) {
        offset.change(Duration.between(REAL.instant(), now));
    }

    /** Lets time pass; nothing that becomes due runs by itself. */
    public void advance(Duration by) {
        offset.change(offset.current().plus(by));
    }

    /** Back to the real time. */
    public void reset() {
        offset.change(Duration.ZERO);
    }

    private static final class FreeOffset implements ClockOffset {

        private final ObjectProvider<EngineClock> engine;
        private volatile Duration current = Duration.ZERO;

        FreeOffset(ObjectProvider<EngineClock> engine) {
            this.engine = engine;
        }

        @Override
        public Duration current() {
            return current;
        }

        @Override
        public void change(Duration offset) {
            current = offset;
            engine.ifAvailable(clock -> clock.offset(offset));
        }
    }
}
