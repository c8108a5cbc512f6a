package io.flowdesk.sla;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.sla.arithmetic.DayHours;
import io.flowdesk.sla.arithmetic.OpenTime;
import io.flowdesk.sla.arithmetic.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a calendar says, checked and immutable. Of the rules for one date the special day wins over the holiday. */
record CalendarRules(
        String key,
        int version,
        ZoneId zone,
        Map<DayOfWeek, List<Segment>> hours,
        Set<LocalDate> holidays,
        Set<MonthDay> recurringHolidays,
        Map<LocalDate, List<Segment>> specialDays) {

    CalendarRules {
        hours = copyOf(hours);
        holidays = Set.copyOf(holidays);
        recurringHolidays = Set.copyOf(recurringHolidays);
        specialDays = copyOf(specialDays);
        hours.forEach((day, open) -> requireAscending(key, "hours." + CalendarSpec.nameOf(day), open));
        specialDays.forEach((date, open) -> requireAscending(key, "specialDays." + date, open));
    }

    private static <K> Map<K, List<Segment>> copyOf(Map<K, List<Segment>> hours) {
        return hours.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    private static void requireAscending(String key, String field, List<Segment> open) {
        for (var i = 1; i < open.size(); i++) {
            if (open.get(i).fromSecond() < open.get(i - 1).toSecond()) {
                throw new InvalidInput(
                        field,
                        "calendar %s: %s must begin after %s has ended".formatted(key, open.get(i), open.get(i - 1)));
            }
        }
    }

    boolean isHoliday(LocalDate date) {
        return !specialDays.containsKey(date)
                && (holidays.contains(date) || recurringHolidays.contains(MonthDay.from(date)));
    }

    Timetable timetable() {
        var week = Arrays.stream(DayOfWeek.values())
                .map(day -> dayHours(hours.getOrDefault(day, List.of())))
                .toList();
        return new Timetable(week, differingDays());
    }

    private SortedMap<Long, DayHours> differingDays() {
        var days = new TreeMap<Long, DayHours>();
        recurringHolidays.forEach(day -> years(day).forEach(date -> days.put(date, DayHours.CLOSED)));
        holidays.forEach(date -> days.put(date.toEpochDay(), DayHours.CLOSED));
        specialDays.forEach((date, open) -> days.put(date.toEpochDay(), dayHours(open)));
        return days;
    }

    /** The day in all years that can be asked about; 29 February only where there is one. */
    private static List<Long> years(MonthDay day) {
        return IntStream.rangeClosed(yearOf(OpenTime.START) - 1, yearOf(OpenTime.END))
                .filter(day::isValidYear)
                .mapToObj(year -> day.atYear(year).toEpochDay())
                .toList();
    }

    private static int yearOf(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).getYear();
    }

    private static DayHours dayHours(List<Segment> open) {
        return new DayHours(open.stream()
                .flatMapToInt(segment -> IntStream.of(segment.fromSecond(), segment.toSecond()))
                .toArray());
    }
}
