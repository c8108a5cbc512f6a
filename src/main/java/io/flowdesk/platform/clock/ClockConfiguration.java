package io.flowdesk.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One clock for the whole application: the real one, or in the demo one that can be advanced. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnProperty(name = "flowdesk.demo", havingValue = "false")
    Clock clock() {
        return realClock();
    }

    @Bean
    @ConditionalOnProperty("flowdesk.demo")
    DemoClock demoClock(JdbcClient database, ObjectProvider<EngineClock> engine) {
        return new DemoClock(realClock(), new KeptOffset(database, engine));
    }

    @Bean
    @ConditionalOnProperty("flowdesk.demo")
    DemoTime demoTime(DemoClock clock, ObjectProvider<DueWork> work) {
        return new DemoTime(clock, new AllDueWork(() -> work.orderedStream().toList()));
    }

    /** Ticks in microseconds because PostgreSQL does: a time is the same before and after it was stored. */
    private static Clock realClock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
