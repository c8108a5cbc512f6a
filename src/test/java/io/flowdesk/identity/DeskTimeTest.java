package io.flowdesk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.identity.desk.format.DeskReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskTimeTest {

    /** A quarter to five in Berlin. */
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T15:45:00Z");

    private final Desk desk = new DeskReader(file -> Stream.empty())
            .check(DeskText.packaged("demo.yaml"))
            .asDesk(1);
    private final DeskTime time = new DeskTime(() -> desk, Clock.fixed(FRIDAY_EVENING, ZoneOffset.UTC));
    private final Team team = desk.theTeam("service-desk");

    @Test
    void anHourOnFridayEveningEndsOnMonday() {
        assertThat(time.after(team, Duration.ofHours(1))).isEqualTo("2026-11-23T07:45:00Z");
    }

    @Test
    void aWaitCanBeginEarlier() {
        assertThat(time.after(team, FRIDAY_EVENING.minus(Duration.ofHours(1)), Duration.ofHours(1)))
                .isEqualTo(FRIDAY_EVENING);
    }

    @Test
    void daysAreBusinessDaysOfTheTeam() {
        assertThat(time.afterDays(team, FRIDAY_EVENING, 2)).isEqualTo("2026-11-24T15:45:00Z");
    }
}
