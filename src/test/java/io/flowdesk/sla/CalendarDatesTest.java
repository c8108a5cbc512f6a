package io.flowdesk.sla;

import static io.flowdesk.sla.SampleCalendars.daily;
import static io.flowdesk.sla.SampleCalendars.office;
import static io.flowdesk.sla.SampleCalendars.weekdays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.flowdesk.platform.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDatesTest {

    private final BusinessCalendar office = office().toCalendar("Office", 3);
    private final LocalTimes berlin = new LocalTimes(office);

    @Test
    void itOpensAtTheFirstSecondAndIsClosedAtTheEnd() {
        assertThat(office.isOpen(at("2026-11-23T08:00"))).isTrue();
        assertThat(office.isOpen(at("2026-11-23T11:59:59"))).isTrue();
        assertThat(office.isOpen(at("2026-11-23T12:00"))).isFalse();
        assertThat(office.nextOpen(at("2026-11-23T12:00"))).isEqualTo(at("2026-11-23T13:00"));
    }

    @Test
    void dueIsTheEndOfADayAndNotTheBeginningOfTheNext() {
        assertThat(office.due(at("2026-11-23T08:00"), ofHours(8))).isEqualTo(at("2026-11-23T17:00"));
        assertThat(office.due(at("2026-11-23T08:00"), ofHours(4))).isEqualTo(at("2026-11-23T12:00"));
        assertThat(office.due(at("2026-11-23T08:00"), ofHours(8).plusSeconds(1)))
                .isEqualTo(at("2026-11-24T08:00:01"));
    }

    @Test
    void noTimeHasPassedAtOnceEvenOutsideBusinessHours() {
        assertThat(office.due(at("2026-11-21T10:00"), Duration.ZERO)).isEqualTo(at("2026-11-21T10:00"));
    }

    @Test
    void fractionsOfASecondAreDropped() {
        var half = at("2026-11-23T10:00").plusMillis(500);
        assertThat(office.due(half, ofMinutes(1).plusMillis(700))).isEqualTo(at("2026-11-23T10:01"));
        assertThat(office.elapsed(half, at("2026-11-23T10:00:01"))).isEqualTo(ofSeconds(1));
        assertThat(office.nextOpen(half)).isEqualTo(half);
    }

    @Test
    void aDayMayEndAtMidnightAndGoOnAtMidnight() {
        var late = daily("Europe/Berlin", "00:00", "02:00", "22:00", "24:00").calendar();
        assertThat(late.isOpen(at("2026-11-23T23:59:59"))).isTrue();
        assertThat(late.due(at("2026-11-23T23:00"), ofHours(1))).isEqualTo(at("2026-11-24T00:00"));
        assertThat(late.due(at("2026-11-23T23:00"), ofHours(4))).isEqualTo(at("2026-11-24T23:00"));
    }

    @Test
    void aSpecialDayReplacesTheHoursOfItsDate() {
        var shop = weekdays("Europe/Berlin", "08:00", "12:00", "13:00", "17:00")
                .withSpecialDay("2026-12-24", "09:00", "11:00")
                .withSpecialDay("2026-12-26", "10:00", "12:00")
                .withSpecialDay("2026-12-28")
                .calendar();
        assertThat(shop.elapsed(at("2026-12-24T00:00"), at("2026-12-25T00:00"))).isEqualTo(ofHours(2));
        assertThat(shop.due(at("2026-12-25T16:00"), ofHours(2))).isEqualTo(at("2026-12-26T11:00"));
        assertThat(shop.nextOpen(at("2026-12-26T12:00"))).isEqualTo(at("2026-12-29T08:00"));
    }

    @Test
    void aSpecialDayIsOpenEvenIfItIsAHoliday() {
        var shop = weekdays("Europe/Berlin", "08:00", "17:00")
                .withHolidays("2026-12-24")
                .withRecurringHolidays("12-24")
                .withSpecialDay("2026-12-24", "09:00", "11:00")
                .calendar();
        assertThat(shop.elapsed(at("2026-12-24T00:00"), at("2026-12-25T00:00"))).isEqualTo(ofHours(2));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, 24", "2027-03-01, 24", "2028-02-28, 24", "2028-02-29, 0", "2028-03-01, 24"})
    void theTwentyNinthOfFebruaryRecursInLeapYearsOnly(String date, int hours) {
        var leap = daily("UTC", "00:00", "24:00").withRecurringHolidays("02-29").calendar();
        var midnight = Instant.parse(date + "T00:00:00Z");
        assertThat(leap.elapsed(midnight, midnight.plus(ofHours(24)))).isEqualTo(ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2, 2026-11-25T10:00, in business hours",
        "2026-11-20T16:45, 1, 2026-11-23T16:45, over the weekend",
        "2026-11-23T12:30, 1, 2026-11-24T13:00, from a break to the end of the next one",
        "2026-11-23T18:00, 1, 2026-11-25T08:00, after hours to the next opening",
        "2026-11-23T07:00, 1, 2026-11-24T08:00, before hours",
        "2026-11-21T10:00, 1, 2026-11-24T08:00, a day off counts from the next working day",
        "2026-12-24T10:00, 1, 2026-12-28T10:00, over holidays",
        "2026-11-21T10:00, 0, 2026-11-23T08:00, no days are the next opening",
    })
    void businessDaysKeepTheTimeOfDay(String from, int days, String due, String why) {
        assertThat(office.dueInDays(at(from), days)).as(why).isEqualTo(at(due));
    }

    @Test
    void aCalendarThatNeverOpensIsRefusedByName() {
        var shop = weekdays("Europe/Berlin")
                .withSpecialDay("2027-06-01", "09:00", "10:00")
                .calendar();
        assertThat(shop.validatedAt(at("2026-06-02T00:00"))).isSameAs(shop);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> shop.validatedAt(at("2027-06-01T10:00")))
                .withMessageContaining("calendar sample has no working second in the year after");
    }

    @Test
    void whatIsNeverDueIsAnErrorAndNotALoop() {
        var shop = weekdays("Europe/Berlin")
                .withSpecialDay("2027-06-01", "09:00", "10:00")
                .calendar();
        var from = at("2027-06-01T09:30");
        assertThat(shop.due(from, ofMinutes(30))).isEqualTo(at("2027-06-01T10:00"));
        assertOutside(() -> shop.due(from, ofMinutes(31)));
        assertOutside(() -> shop.dueInDays(from, 1));
        assertOutside(() -> shop.nextOpen(at("2027-06-01T10:00")));
        assertOutside(() -> office.due(from, Duration.ofSeconds(Long.MAX_VALUE)));
        assertOutside(() -> office.dueInDays(from, Integer.MAX_VALUE));
        assertOutside(() -> office.isOpen(Instant.MAX));
        assertOutside(() -> office.elapsed(Instant.MIN, from));
    }

    @Test
    void calendarsThatSayTheSameAreEqual() {
        assertThat(office().toCalendar("Office", 3)).isEqualTo(office).hasSameHashCodeAs(office);
        assertThat(office().toCalendar("Office", 4)).isNotEqualTo(office);
    }

    private static void assertOutside(Runnable question) {
        assertThatExceptionOfType(OutsideCalendar.class)
                .isThrownBy(question::run)
                .withMessageContaining(" v");
    }

    private Instant at(String local) {
        return berlin.at(local);
    }
}
