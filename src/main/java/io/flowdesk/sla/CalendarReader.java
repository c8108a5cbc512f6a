package io.flowdesk.sla;

import io.flowdesk.platform.InputErrors;
import io.flowdesk.sla.arithmetic.OpenTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one calendar as written by people, with an error for every field that is wrong. */
final class CalendarReader {

    private static final int MOST_DATES = 5_000;
    private static final int MOST_SEGMENTS = 50;
    private static final LocalDate FIRST = LocalDate.ofInstant(OpenTime.START, ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.ofInstant(OpenTime.END, ZoneOffset.UTC);
    private static final String A_DATE = "a date from 1970 to 2199 such as 2026-12-25";

    private final InputErrors errors = new InputErrors();

    BusinessCalendar read(String key, int version, CalendarSpec spec) {
        var zone = errors.read("zone", spec.zone(), ZoneId::of, "an IANA time zone such as Europe/Berlin");
        var hours = days("hours", spec.hours(), CalendarReader::weekday, "one of MON, TUE, WED, THU, FRI, SAT, SUN");
        var holidays = values("holidays", spec.holidays(), CalendarReader::date, A_DATE);
        var recurring = values(
                "recurringHolidays",
                spec.recurringHolidays(),
                CalendarReader::yearly,
                "a day of the year such as 12-25");
        var special = days("specialDays", spec.specialDays(), CalendarReader::date, A_DATE);
        errors.refuse();
        return new BusinessCalendar(key, version, zone.orElseThrow(), hours, holidays, recurring, special);
    }

    private <T> Set<T> values(String field, List<@Nullable String> texts, Function<String, T> parse, String expected) {
        var values = new HashSet<T>();
        for (var i = 0; i < entries(field, texts, MOST_DATES); i++) {
            errors.read(field + "[" + i + "]", texts.get(i), parse, expected).ifPresent(values::add);
        }
        return values;
    }

    private <T> Map<T, List<Segment>> days(
            String field,
            Map<String, @Nullable List<@Nullable List<@Nullable String>>> texts,
            Function<String, T> parse,
            String expected) {
        var days = new HashMap<T, List<Segment>>();
        texts.entrySet().stream()
                .limit(entries(field, texts.keySet(), MOST_DATES))
                .forEach(day -> {
                    var name = field + "." + day.getKey();
                    errors.read(name, day.getKey(), parse, expected)
                            .ifPresent(key -> days.put(key, segments(name, day.getValue())));
                });
        return days;
    }

    private List<Segment> segments(String field, @Nullable List<@Nullable List<@Nullable String>> open) {
        if (open == null) {
            errors.add(field, "must be a list of segments such as [\"08:00\", \"12:00\"]");
            return List.of();
        }
        return IntStream.range(0, entries(field, open, MOST_SEGMENTS))
                .mapToObj(i -> segment(field + "[" + i + "]", open.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Segment> segment(String field, @Nullable List<@Nullable String> bounds) {
        try {
            if (bounds != null && bounds.size() == 2 && bounds.get(0) != null && bounds.get(1) != null) {
                return Optional.of(Segment.of(bounds.get(0), bounds.get(1)));
            }
            errors.add(field, "must be two times such as [\"08:00\", \"12:00\"]");
        } catch (IllegalArgumentException e) {
            errors.add(field, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** How many entries to read: all, or none when they are too many. */
    private int entries(String field, Collection<?> all, int most) {
        if (all.size() > most) {
            errors.add(field, "must not have more than " + most + " entries");
            return 0;
        }
        return all.size();
    }

    private static DayOfWeek weekday(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> CalendarSpec.nameOf(day).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (date.isBefore(FIRST) || !date.isBefore(LAST)) {
            throw new IllegalArgumentException("no calendar reaches " + date);
        }
        return date;
    }

    private static MonthDay yearly(String text) {
        return MonthDay.parse("--" + text);
    }
}
