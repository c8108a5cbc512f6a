package io.flowdesk.sla;

import static io.flowdesk.sla.SampleCalendars.daily;
import static io.flowdesk.sla.SampleCalendars.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarSpecTest {

    @Test
    void readsWhatAnAdministratorWritesInTheDeskFile() {
        var calendar =
                read("""
                zone: Europe/Berlin
                hours:
                  MON: [[08:00, 12:00], [13:00, 24:00]]
                  SUN: []
                holidays: [2026-12-25]
                recurringHolidays: [01-01]
                specialDays:
                  2026-12-24: [["08:00", "12:00"]]
                """)
                        .toCalendar("office", 7);
        assertThat(calendar.hours().get(DayOfWeek.MONDAY))
                .containsExactly(Segment.of("08:00", "12:00"), new Segment(LocalTime.of(13, 0), LocalTime.MIDNIGHT));
        assertThat(calendar.holidays()).containsExactly(LocalDate.of(2026, 12, 25));
        assertThat(calendar.recurringHolidays()).containsExactly(MonthDay.of(1, 1));
        assertThat(calendar.specialDays()).containsOnlyKeys(LocalDate.of(2026, 12, 24));
        assertThat(calendar).hasToString("office v7");
    }

    @Test
    void writesACalendarAsItWasRead() {
        var spec = weekdays("Asia/Tehran", "00:00", "08:30:15", "13:00", "24:00")
                .withHolidays("2026-12-25", "2026-12-26")
                .withRecurringHolidays("01-01", "02-29")
                .withSpecialDay("2026-12-24", "09:00", "10:00")
                .spec();
        assertThat(CalendarSpec.of(spec.toCalendar("office", 1))).isEqualTo(spec);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{zone: Mars/Olympus} | zone",
                "{hours: {MON: []}} | zone",
                "{zone: UTC, hours: {MONDAY: []}} | hours.MONDAY",
                "{zone: UTC, hours: {MON: [[\"8\", \"9\"]]}} | hours.MON[0]",
                "{zone: UTC, hours: {MON: [[\"08:00\"]]}} | hours.MON[0]",
                "{zone: UTC, hours: {MON: [null]}} | hours.MON[0]",
                "{zone: UTC, hours: {MON: null}} | hours.MON",
                "{zone: UTC, hours: {MON: [[\"08:00\", null]]}} | hours.MON[0]",
                "{zone: UTC, hours: {MON: [[\"09:00\", \"08:00\"]]}} | hours.MON[0]",
                "{zone: UTC, hours: {MON: [[\"08:00\", \"00:00\"]]}} | hours.MON[0]",
                "{zone: UTC, hours: {MON: [[\"24:00\", \"24:00\"]]}} | hours.MON[0]",
                "{zone: UTC, hours: {MON: [[\"08:00\", \"09:00:00.5\"]]}} | hours.MON[0]",
                "{zone: UTC, hours: {MON: [[\"08:00\", \"12:00\"], [\"11:00\", \"13:00\"]]}} | hours.MON",
                "{zone: UTC, hours: {MON: [[\"13:00\", \"17:00\"], [\"08:00\", \"12:00\"]]}} | hours.MON",
                "{zone: UTC, holidays: [2026-02-30]} | holidays[0]",
                "{zone: UTC, holidays: [2026-12-25, 9999-12-25]} | holidays[1]",
                "{zone: UTC, holidays: [null]} | holidays[0]",
                "{zone: UTC, recurringHolidays: [12-32]} | recurringHolidays[0]",
                "{zone: UTC, specialDays: {tomorrow: []}} | specialDays.tomorrow",
                "{zone: UTC, specialDays: {2026-12-24: [[\"24:00\", \"08:00\"]]}} | specialDays.2026-12-24[0]",
            })
    void namesTheFieldThatIsWrong(String yaml, String field) {
        assertThat(errors(read(yaml))).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void namesAllWrongFieldsButNotThousands() {
        assertThat(errors(read("{zone: x, holidays: [y], recurringHolidays: [z]}")))
                .hasSize(3);
        var many = holidays(Collections.nCopies(5_000, "never"));
        assertThat(errors(many)).hasSize(20);
        var tooMany = holidays(Collections.nCopies(5_001, "2026-12-25"));
        assertThat(errors(tooMany)).extracting(FieldError::field).containsExactly("holidays");
    }

    @Test
    void namesTheCalendarWhoseSegmentsOverlap() {
        var spec = daily("UTC", "08:00", "12:00", "11:00", "24:00").spec();
        assertThat(errors(spec))
                .extracting(FieldError::message)
                .first()
                .isEqualTo("calendar office: 11:00–24:00 must begin after 08:00–12:00 has ended");
    }

    private static CalendarSpec holidays(List<String> dates) {
        return new CalendarSpec("UTC", Map.of(), dates, List.of(), Map.of());
    }

    private static List<FieldError> errors(CalendarSpec spec) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> spec.toCalendar("office", 1));
        return refused.errors();
    }

    private static CalendarSpec read(String yaml) {
        try {
            return new YAMLMapper().readValue(yaml, CalendarSpec.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
