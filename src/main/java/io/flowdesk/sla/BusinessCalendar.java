package io.flowdesk.sla;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.sla.arithmetic.OpenTime;
import io.flowdesk.sla.arithmetic.Timetable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Business time in a zone. An instant is open when the wall clock there shows an open time; where the clocks go
 * forward or back, what really passes counts. Whole seconds: fractions of a second of any argument are dropped.
 * Instants from 1970 to 2199 can be asked about, others and answers beyond throw {@link OutsideCalendar}.
 *
 * <p>Not a record, because it keeps sums that make each question cheap; it equals what says the same.
 */
public final class BusinessCalendar {

    private final CalendarRules rules;
    private final Timetable timetable;
    private final OpenTime open;

    /**
     * Days of the week that are missing in {@code hours} are closed, a special day replaces the hours and the
     * holiday of its date; a recurring 29 February is one in leap years. Throws {@link InvalidInput} when the
     * segments of a day overlap or are not ascending.
     */
    public BusinessCalendar(
            String key,
            int version,
            ZoneId zone,
            Map<DayOfWeek, List<Segment>> hours,
            Set<LocalDate> holidays,
            Set<MonthDay> recurringHolidays,
            Map<LocalDate, List<Segment>> specialDays) {
        this.rules = new CalendarRules(key, version, zone, hours, holidays, recurringHolidays, specialDays);
        this.timetable = rules.timetable();
        this.open = new OpenTime(zone, timetable);
    }

    /** Every second of every day. */
    public static BusinessCalendar aroundTheClock(String key, ZoneId zone) {
        var hours = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> List.of(Segment.WHOLE_DAY)));
        return new BusinessCalendar(key, 1, zone, hours, Set.of(), Set.of(), Map.of());
    }

    /** Whether calendars can be asked about the instant. */
    public static boolean reaches(Instant instant) {
        return !instant.isBefore(OpenTime.START) && !instant.isAfter(OpenTime.END);
    }

    /** This calendar; throws {@link InvalidInput} if it has no working second in the year after it is loaded. */
    public BusinessCalendar validatedAt(Instant loaded) {
        var year = loaded.atZone(ZoneOffset.UTC).plus(Period.ofYears(1)).toInstant();
        if (elapsed(loaded, year.isAfter(OpenTime.END) ? OpenTime.END : year).isZero()) {
            throw new InvalidInput(
                    "hours", "calendar %s has no working second in the year after %s".formatted(key(), loaded));
        }
        return this;
    }

    /**
     * The earliest instant at which {@code businessTime} has passed since {@code from}. With no time left, or less
     * than none, that is {@code from} itself.
     */
    public Instant due(Instant from, Duration businessTime) {
        if (businessTime.toSeconds() <= 0) {
            return from;
        }
        return later(from, businessTime.toSeconds());
    }

    /**
     * As {@link #due(Instant, Duration)}, with the time inside of pauses not counted. They may overlap and come in
     * any order. Throws {@link OutsideCalendar} if a pause that lasts begins earlier: what is paused is never due.
     */
    public Instant due(Instant from, Duration businessTime, List<Pause> pauses) {
        return new Pauses(this, pauses).due(from, businessTime);
    }

    /**
     * So many working days later at the same time of day, or at the next opening after it. A working day is a date
     * with open hours; from any other date the days are counted from the beginning of the next working day.
     *
     * @param businessDays 0 or more
     */
    public Instant dueInDays(Instant from, int businessDays) {
        var start = Instant.ofEpochSecond(second(from));
        return nextOpen(new WorkingDays(this, timetable).later(start, businessDays));
    }

    /** As {@link #dueInDays(Instant, int)}, and later by the business time that pauses took up to then. */
    public Instant dueInDays(Instant from, int businessDays, List<Pause> pauses) {
        var due = dueInDays(from, businessDays);
        return due(due, elapsed(from, due).minus(elapsed(from, due, pauses)), pauses);
    }

    /** The business time from {@code from} up to {@code to}; zero if {@code to} is not later. */
    public Duration elapsed(Instant from, Instant to) {
        return Duration.ofSeconds(Math.max(0, until(to) - until(from)));
    }

    /** As {@link #elapsed(Instant, Instant)}, without the time inside of pauses, in any order, overlapping or not. */
    public Duration elapsed(Instant from, Instant to, List<Pause> pauses) {
        return elapsed(from, to).minus(new Pauses(this, pauses).businessTime(from, to));
    }

    /** Whether the second that {@code instant} lies in is open. */
    public boolean isOpen(Instant instant) {
        return open.until(second(instant) + 1) > until(instant);
    }

    /** {@code from} if it is open, else the next opening. */
    public Instant nextOpen(Instant from) {
        return isOpen(from) ? from : later(from, 1).minusSeconds(1);
    }

    /** Whether the local date is closed because it is a holiday, on a day of the week with hours or not. */
    public boolean isHoliday(LocalDate date) {
        return rules.isHoliday(date);
    }

    private Instant later(Instant from, long seconds) {
        var found = open.later(second(from), seconds);
        return Instant.ofEpochSecond(found.orElseThrow(() -> new OutsideCalendar(this, "the time does not pass")));
    }

    private long until(Instant instant) {
        return open.until(second(instant));
    }

    private long second(Instant instant) {
        if (!reaches(instant)) {
            throw new OutsideCalendar(this, instant + " does not lie");
        }
        return instant.getEpochSecond();
    }

    public String key() {
        return rules.key();
    }

    public int version() {
        return rules.version();
    }

    public ZoneId zone() {
        return rules.zone();
    }

    /** Immutable; a day that is missing is closed. */
    public Map<DayOfWeek, List<Segment>> hours() {
        return rules.hours();
    }

    public Set<LocalDate> holidays() {
        return rules.holidays();
    }

    public Set<MonthDay> recurringHolidays() {
        return rules.recurringHolidays();
    }

    public Map<LocalDate, List<Segment>> specialDays() {
        return rules.specialDays();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessCalendar that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "%s v%d".formatted(key(), version());
    }
}
