package io.flowdesk.sla;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Calendars that tests talk about. */
public final class SampleCalendars {

    private SampleCalendars() {}

    /** The calendar of the worked examples. */
    public static CalendarSpec office() {
        return weekdays("Europe/Berlin", "08:00", "12:00", "13:00", "17:00")
                .withHolidays("2026-12-25", "2026-12-26")
                .spec();
    }

    /** Monday to Friday from, to, from, to and so on. */
    public static Writing weekdays(String zone, String... bounds) {
        return on(List.of("MON", "TUE", "WED", "THU", "FRI"), zone, bounds);
    }

    /** All days of the week from, to, from, to and so on. */
    public static Writing daily(String zone, String... bounds) {
        return on(List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"), zone, bounds);
    }

    private static Writing on(List<String> days, String zone, String... bounds) {
        var hours = new HashMap<String, List<List<String>>>();
        days.forEach(day -> hours.put(day, segments(bounds)));
        return new Writing(new CalendarSpec(zone, hours, List.of(), List.of(), Map.of()));
    }

    static List<List<String>> segments(String... bounds) {
        return IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> List.of(bounds[2 * i], bounds[2 * i + 1]))
                .toList();
    }

    /** A calendar being written. */
    public record Writing(CalendarSpec spec) {

        public Writing withHolidays(String... dates) {
            return new Writing(new CalendarSpec(
                    spec.zone(), spec.hours(), List.of(dates), spec.recurringHolidays(), spec.specialDays()));
        }

        public Writing withRecurringHolidays(String... days) {
            return new Writing(
                    new CalendarSpec(spec.zone(), spec.hours(), spec.holidays(), List.of(days), spec.specialDays()));
        }

        public Writing withSpecialDay(String date, String... bounds) {
            var days = new HashMap<>(spec.specialDays());
            days.put(date, segments(bounds));
            return new Writing(
                    new CalendarSpec(spec.zone(), spec.hours(), spec.holidays(), spec.recurringHolidays(), days));
        }

        /** In force. */
        public BusinessCalendar calendar() {
            return spec.toCalendar("sample", 1);
        }
    }
}
