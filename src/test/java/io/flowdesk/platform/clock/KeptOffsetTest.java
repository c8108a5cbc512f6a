package io.flowdesk.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptOffsetTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final JdbcClient database = JdbcClient.create(Database.fresh().dataSource());
    private final List<Duration> told = new ArrayList<>();

    @Test
    void aJumpOutlivesARestart() {
        clock().jumpTo(NINE.plusSeconds(90));
        assertThat(clock().instant()).isEqualTo(NINE.plusSeconds(90));
    }

    @Test
    void aJumpIntoThePastIsNone() {
        clock().jumpTo(NINE.plusSeconds(90));
        clock().jumpTo(NINE.plusSeconds(30));
        assertThat(clock().offset()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void theEngineIsToldAtTheStartAndAtEveryJump() {
        clock().jumpTo(NINE.plusSeconds(90));
        assertThat(told).containsExactly(Duration.ZERO, Duration.ofSeconds(90));
    }

    @Test
    void aClockInAnotherZoneJumpsAlong() {
        DemoClock clock = clock();
        Clock inTokyo = clock.withZone(ZoneOffset.ofHours(9));
        clock.jumpTo(NINE.plusSeconds(90));
        assertThat(inTokyo.instant()).isEqualTo(NINE.plusSeconds(90));
    }

    private DemoClock clock() {
        return new DemoClock(Clock.fixed(NINE, ZoneOffset.UTC), new KeptOffset(database, engine()));
    }

    private ObjectProvider<EngineClock> engine() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        EngineClock engine = told::add;
        beans.addBean("engineClock", engine);
        return beans.getBeanProvider(EngineClock.class);
    }
}
