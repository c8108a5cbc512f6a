package io.flowdesk.sla;

import static java.util.Objects.requireNonNullElse;

import io.flowdesk.platform.InvalidInput;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A calendar as people write it, in the desk file and over HTTP. Nothing is checked before {@link #toCalendar}.
 *
 * @param zone IANA name
 * @param hours by MON to SUN; a day that is missing is closed
 * @param holidays closed dates, as 2026-12-25
 * @param recurringHolidays days closed every year, as 12-25
 * @param specialDays by date, instead of its hours and even if it is a holiday; no segment means closed
 */
public record CalendarSpec(
        String zone,
        Map<String, List<List<String>>> hours,
        List<String> holidays,
        List<String> recurringHolidays,
        Map<String, List<List<String>>> specialDays) {

    public CalendarSpec {
        zone = requireNonNullElse(zone, "");
        hours = requireNonNullElse(hours, Map.of());
        holidays = requireNonNullElse(holidays, List.of());
        recurringHolidays = requireNonNullElse(recurringHolidays, List.of());
        specialDays = requireNonNullElse(specialDays, Map.of());
    }

    /** How people write a calendar that is in force. */
    public static CalendarSpec of(BusinessCalendar calendar) {
        return new CalendarSpec(
                calendar.zone().getId(),
                calendar.hours().entrySet().stream()
                        .collect(Collectors.toMap(day -> nameOf(day.getKey()), day -> written(day.getValue()))),
                calendar.holidays().stream().sorted().map(Object::toString).toList(),
                calendar.recurringHolidays().stream()
                        .sorted()
                        .map(day -> day.toString().substring(2))
                        .toList(),
                calendar.specialDays().entrySet().stream()
                        .collect(Collectors.toMap(
                                day -> day.getKey().toString(),
                                day -> written(day.getValue()),
                                (one, other) -> one,
                                TreeMap::new)));
    }

    /** Throws {@link InvalidInput} with every wrong field, named as here. */
    public BusinessCalendar toCalendar(String key, int version) {
        return new CalendarReader().read(key, version, this);
    }

    static String nameOf(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static List<List<String>> written(List<Segment> open) {
        return open.stream()
                .map(segment -> List.of(segment.from().toString(), segment.end()))
                .toList();
    }
}
