package io.flowdesk.sla.arithmetic;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Segment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calendars and times of all sorts, the same ones for the same seed. */
record RandomCalendars(Random random) {

    BusinessCalendar inZone(ZoneId zone, LocalDate near) {
        return new BusinessCalendar("random", 1, zone, week(), Set.of(date(near)), recurring(near), special(near));
    }

    /** A time within three days of a move of the clocks that comes after the year, if there is one. */
    Instant nearClockMove(ZoneId zone, int year) {
        var newYear = LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var move = zone.getRules().nextTransition(newYear);
        return (move == null ? newYear : move.getInstant()).plusSeconds(random.nextInt(-200_000, 100_000));
    }

    private Map<DayOfWeek, List<Segment>> week() {
        var hours = new HashMap<DayOfWeek, List<Segment>>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> hours.put(day, segments()));
        return hours;
    }

    private List<Segment> segments() {
        if (random.nextInt(4) == 0) {
            return List.of(Segment.WHOLE_DAY);
        }
        var bounds = IntStream.generate(this::bound)
                .distinct()
                .limit(2L * random.nextInt(4))
                .sorted()
                .toArray();
        return IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> new Segment(time(bounds[2 * i]), time(bounds[2 * i + 1])))
                .toList();
    }

    /** Often a full hour, for that is where clocks move; 86,400 is the end of the day. */
    private int bound() {
        return random.nextBoolean() ? random.nextInt(25) * 3600 : random.nextInt(86_401);
    }

    private static LocalTime time(int second) {
        return LocalTime.ofSecondOfDay(second % 86_400);
    }

    private LocalDate date(LocalDate near) {
        return near.plusDays(random.nextInt(-4, 5));
    }

    private Set<MonthDay> recurring(LocalDate near) {
        return IntStream.range(0, random.nextInt(2))
                .mapToObj(i -> MonthDay.from(date(near)))
                .collect(Collectors.toSet());
    }

    private Map<LocalDate, List<Segment>> special(LocalDate near) {
        return random.nextBoolean() ? Map.of() : Map.of(date(near), segments());
    }
}
