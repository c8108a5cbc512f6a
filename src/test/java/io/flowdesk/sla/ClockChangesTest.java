package io.flowdesk.sla;

import static io.flowdesk.sla.SampleCalendars.daily;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the wall clock shows decides whether it is open; what really passes is counted. */
class ClockChangesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-28, 23h",
        "Europe/Berlin, 2026-10-25, 25h",
        "America/Sao_Paulo, 2015-10-18, 23h",
        "America/Sao_Paulo, 2015-02-21, 25h",
        "Australia/Lord_Howe, 2026-04-05, 24h30m",
        "America/St_Johns, 2005-10-29, 24h59m",
        "America/St_Johns, 2005-10-30, 24h1m",
        "Pacific/Apia, 2011-12-30, 0h",
        "Africa/Casablanca, 2026-02-15, 25h",
    })
    void aDayAroundTheClockHasAsManyHoursAsItReallyHas(String zone, LocalDate date, String length) {
        var day = daily(zone, "00:00", "24:00").withHolidays(otherDays(date)).calendar();
        var around = date.atStartOfDay(ZoneId.of("UTC")).toInstant();
        assertThat(day.elapsed(around.minus(ofHours(36)), around.plus(ofHours(60))))
                .isEqualTo(Duration.parse("PT" + length));
    }

    @Test
    void hoursThatTheClocksSkipDoNotCount() {
        var early = daily("Europe/Berlin", "01:00", "02:30").calendar();
        var midnight = Instant.parse("2027-03-27T23:00:00Z");
        assertThat(early.elapsed(midnight, midnight.plus(ofHours(12)))).isEqualTo(ofHours(1));
        assertThat(early.due(midnight, ofHours(1))).isEqualTo("2027-03-28T01:00:00Z");
    }

    @Test
    void aDayWhoseOnlyHoursAreSkippedIsClosed() {
        var night = daily("Europe/Berlin", "02:00", "03:00").calendar();
        assertThat(night.nextOpen(Instant.parse("2027-03-27T12:00:00Z"))).isEqualTo("2027-03-29T00:00:00Z");
    }

    @Test
    void hoursThatTheClocksRepeatCountTwice() {
        var night = daily("Europe/Berlin", "02:00", "03:00").calendar();
        var midnight = Instant.parse("2026-10-24T22:00:00Z");
        assertThat(night.elapsed(midnight, midnight.plus(ofHours(12)))).isEqualTo(ofHours(2));
        assertThat(night.due(midnight, ofMinutes(90))).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void closingTimeInARepeatedHourComesTwice() {
        var early = daily("Europe/Berlin", "01:00", "02:30").calendar();
        assertThat(early.isOpen(Instant.parse("2026-10-25T00:45:00Z"))).isFalse();
        assertThat(early.isOpen(Instant.parse("2026-10-25T01:15:00Z"))).isTrue();
        assertThat(early.nextOpen(Instant.parse("2026-10-25T00:45:00Z"))).isEqualTo("2026-10-25T01:00:00Z");
    }

    @Test
    void theSameTimeNextDayIsLaterWhenThatTimeIsSkipped() {
        var always = daily("Europe/Berlin", "00:00", "24:00").calendar();
        assertThat(always.dueInDays(Instant.parse("2027-03-27T01:30:00Z"), 1)).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void noDaysLaterIsNotEarlierInARepeatedHour() {
        var always = daily("Europe/Berlin", "00:00", "24:00").calendar();
        var second = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(always.dueInDays(second, 0)).isEqualTo(second);
    }

    private static String[] otherDays(LocalDate date) {
        return date.minusDays(3)
                .datesUntil(date.plusDays(4))
                .filter(day -> !day.equals(date))
                .map(LocalDate::toString)
                .toArray(String[]::new);
    }
}
