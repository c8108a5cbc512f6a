package io.flowdesk.sla;

import static io.flowdesk.sla.SampleCalendars.office;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final BusinessCalendar office = office().toCalendar("Office", 3);
    private final LocalTimes berlin = new LocalTimes(office);
    private final Instant monday = berlin.at("2026-11-23T10:00");

    @Test
    void aPauseOutsideBusinessHoursChangesNothing() {
        assertDue(ofHours(8), "2026-11-24T10:00", pause("2026-11-23T12:00", "2026-11-23T13:00"));
        assertDue(ofHours(8), "2026-11-24T10:00", pause("2026-11-23T17:00", "2026-11-24T08:00"));
    }

    @Test
    void overlappingAndUnorderedPausesCountOnce() {
        assertDue(
                ofHours(8),
                "2026-11-24T14:00",
                pause("2026-11-23T14:00", "2026-11-23T15:00"),
                pause("2026-11-23T11:00", "2026-11-23T14:30"),
                pause("2026-11-23T11:30", "2026-11-23T11:45"),
                pause("2026-11-23T14:00", "2026-11-23T15:00"));
    }

    @Test
    void aPauseThatBeganEarlierCountsFromTheStart() {
        assertDue(ofHours(1), "2026-11-23T11:30", pause("2026-11-23T08:00", "2026-11-23T10:30"));
        assertDue(ofHours(1), "2026-11-23T11:00", pause("2026-11-23T08:00", "2026-11-23T09:30"));
    }

    @Test
    void aPauseThatBeginsWhenItIsDueIsTooLate() {
        assertDue(ofHours(1), "2026-11-23T11:00", pause("2026-11-23T11:00", "2026-11-23T15:00"));
    }

    @Test
    void elapsedLeavesPausesOut() {
        var pauses =
                List.of(pause("2026-11-20T09:00", "2026-11-23T10:30"), pause("2026-11-23T16:00", "2026-11-25T10:00"));
        assertThat(office.elapsed(monday, berlin.at("2026-11-23T17:00"), pauses))
                .isEqualTo(ofMinutes(270));
        assertThat(office.elapsed(monday, berlin.at("2026-11-20T09:00"), pauses))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void whatPausesWithoutAnEndIsNeverDue() {
        var lasting = Pause.since(berlin.at("2026-11-23T11:00"));
        assertDue(ofHours(1), "2026-11-23T11:00", lasting);
        assertThat(office.elapsed(monday, berlin.at("2027-11-23T11:00"), List.of(lasting)))
                .isEqualTo(ofHours(1));
        assertThatExceptionOfType(OutsideCalendar.class)
                .isThrownBy(() -> office.due(monday, ofMinutes(61), List.of(lasting)));
    }

    @Test
    void pausesBeyondAllCalendarsAreCutAndDoNotOverflow() {
        assertDue(ofHours(1), "2026-11-23T11:30", new Pause(Instant.MIN, berlin.at("2026-11-23T10:30")));
        assertDue(ofHours(1), "2026-11-23T11:00", new Pause(berlin.at("2026-11-23T11:00"), Instant.MAX));
    }

    @Test
    void fractionsOfASecondDoNotEndAPauseTooLate() {
        assertThat(office.due(
                        monday, Duration.ofMillis(1500), List.of(pause("2026-11-23T10:00:01", "2026-11-23T11:00"))))
                .isEqualTo(berlin.at("2026-11-23T10:00:01"));
    }

    @Test
    void daysAreExtendedByTheBusinessTimeOfPauses() {
        var pauses = List.of(pause("2026-11-23T11:00", "2026-11-23T15:00"));
        assertThat(office.dueInDays(monday, 1, pauses)).isEqualTo(berlin.at("2026-11-24T14:00"));
        assertThat(office.dueInDays(monday, 1, List.of())).isEqualTo(berlin.at("2026-11-24T10:00"));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pause(monday, monday.minusSeconds(1)));
    }

    private void assertDue(Duration target, String due, Pause... pauses) {
        assertThat(office.due(monday, target, List.of(pauses))).isEqualTo(berlin.at(due));
    }

    private Pause pause(String from, String to) {
        return berlin.pause(from, to);
    }
}
