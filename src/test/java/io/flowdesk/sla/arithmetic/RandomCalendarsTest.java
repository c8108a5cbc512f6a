package io.flowdesk.sla.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.SampleCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomCalendarsTest {

    private final Random random = new Random(20_261_123);
    private final RandomCalendars calendars = new RandomCalendars(random);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/Sao_Paulo",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "Asia/Tehran",
                "Pacific/Apia",
                "UTC"
            })
    void agreesWithAStopwatchAroundMovesOfTheClocks(String zone) {
        for (var i = 0; i < 15; i++) {
            var from = calendars.nearClockMove(ZoneId.of(zone), random.nextInt(1990, 2018));
            var calendar = calendars.inZone(ZoneId.of(zone), LocalDate.ofInstant(from, ZoneId.of(zone)));
            assertAgrees(calendar, from, from.plusSeconds(random.nextInt(200_000)));
        }
    }

    private void assertAgrees(BusinessCalendar calendar, Instant from, Instant to) {
        var stopwatch = new SecondBySecond(calendar);
        var elapsed = stopwatch.elapsed(from, to);
        assertThat(calendar.elapsed(from, to)).isEqualTo(Duration.ofSeconds(elapsed));
        assertThat(calendar.isOpen(from)).isEqualTo(stopwatch.isOpen(from));
        if (elapsed > 0) {
            var target = random.nextLong(1, elapsed + 1);
            assertThat(calendar.due(from, Duration.ofSeconds(target))).isEqualTo(stopwatch.due(from, target, to));
            assertThat(calendar.nextOpen(from))
                    .isEqualTo(stopwatch.due(from, 1, to).minusSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/Sao_Paulo", "Asia/Tehran", "Pacific/Apia", "+05:30"})
    void dueAndElapsedAreInverseOverDecades(String zone) {
        for (var i = 0; i < 200; i++) {
            var from = Instant.ofEpochSecond(random.nextInt(1_900_000_000));
            var calendar = calendars.inZone(ZoneId.of(zone), LocalDate.ofInstant(from, ZoneId.of(zone)));
            var to = from.plusSeconds(random.nextInt(1_000_000_000));
            var elapsed = calendar.elapsed(from, to);
            var middle = from.plusSeconds(
                    random.nextLong(1 + Duration.between(from, to).toSeconds()));
            assertThat(calendar.elapsed(from, middle).plus(calendar.elapsed(middle, to)))
                    .isEqualTo(elapsed);
            assertThat(calendar.due(from, elapsed)).isBeforeOrEqualTo(to);
            assertThat(calendar.elapsed(from, calendar.due(from, elapsed))).isEqualTo(elapsed);
        }
    }

    @Test
    void tellsWhatThirtyYearsCost() {
        var office = SampleCalendars.office().toCalendar("office", 1);
        var from = Instant.parse("2026-11-23T09:00:00Z");
        var businessHoursPerYear = 52 * 40;
        var target = Duration.ofHours(30L * businessHoursPerYear);
        var best = Long.MAX_VALUE;
        for (var i = 0; i < 2_000; i++) {
            var started = System.nanoTime();
            office.elapsed(from, office.due(from, target));
            best = Math.min(best, System.nanoTime() - started);
        }
        System.out.printf("due and elapsed over 30 years: %d ns%n", best);
    }
}
