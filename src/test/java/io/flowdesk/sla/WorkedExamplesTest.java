package io.flowdesk.sla;

import static io.flowdesk.sla.SampleCalendars.office;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples that were agreed with the people who will use the desk. */
class WorkedExamplesTest {

    private final BusinessCalendar office = office().toCalendar("Office", 3);
    private final LocalTimes berlin = new LocalTimes(office);

    @Test
    void anHourFromFridayEveningIsDueOnMondayMorning() {
        assertThat(office.due(at("2026-11-20T16:45"), ofHours(1))).isEqualTo(at("2026-11-23T08:45"));
    }

    @Test
    void eightHoursAreOneDayOfTheOffice() {
        assertThat(office.due(at("2026-11-23T10:00"), ofHours(8))).isEqualTo(at("2026-11-24T10:00"));
    }

    @Test
    void waitingForTheRequesterDelaysByTheBusinessHoursItTook() {
        var pause = berlin.pause("2026-11-23T11:00", "2026-11-23T15:00");
        assertThat(office.elapsed(at("2026-11-23T11:00"), at("2026-11-23T15:00")))
                .isEqualTo(ofHours(3));
        assertThat(office.due(at("2026-11-23T10:00"), ofHours(8), List.of(pause)))
                .isEqualTo(at("2026-11-24T14:00"));
    }

    @Test
    void aTighterTargetKeepsWhatWasConsumed() {
        var consumed = office.elapsed(at("2026-11-23T10:00"), at("2026-11-23T14:00"));
        assertThat(consumed).isEqualTo(ofHours(3));
        assertThat(office.due(at("2026-11-23T14:00"), ofHours(4).minus(consumed)))
                .isEqualTo(at("2026-11-23T15:00"));
    }

    @Test
    void aTargetThatIsAlreadyConsumedIsDueAtOnce() {
        assertThat(office.due(at("2026-11-23T14:00"), ofHours(2).minusHours(3))).isEqualTo(at("2026-11-23T14:00"));
    }

    @Test
    void holidaysAndTheWeekendDoNotCount() {
        assertThat(office.due(at("2026-12-24T16:00"), ofHours(4))).isEqualTo(at("2026-12-28T11:00"));
    }

    @Test
    void aroundTheClockCountsRealHoursWhenTheClocksGoForward() {
        var always = BusinessCalendar.aroundTheClock("24/7", ZoneId.of("Europe/Berlin"));
        assertThat(always.due(at("2027-03-28T01:30"), ofHours(2))).isEqualTo(at("2027-03-28T04:30"));
    }

    private Instant at(String local) {
        return berlin.at(local);
    }
}
