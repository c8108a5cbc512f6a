package io.flowdesk.sla.arithmetic;

import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Open seconds of local time, as if no clock were ever moved: a week that repeats, and days that differ from it.
 * Local times are seconds since 1970-01-01T00:00 local. A sum over any stretch costs two look-ups, not a walk.
 */
public final class Timetable {

    static final int DAY = 86_400;

    /** 1970-01-01 was a Thursday, three days after a Monday. */
    private static final int EPOCH_WEEKDAY = 3;

    private final List<DayHours> week;
    private final long[] beforeWeekday = new long[8];
    private final NavigableMap<Long, Differing> differing = new TreeMap<>();

    /**
     * Takes seven days, Monday first, and the hours of the days that differ, by their days since 1970-01-01.
     */
    public Timetable(List<DayHours> week, SortedMap<Long, DayHours> differing) {
        this.week = List.copyOf(week);
        for (var i = 0; i < 7; i++) {
            beforeWeekday[i + 1] = beforeWeekday[i] + week.get(i).total();
        }
        differing.forEach(this::differ);
    }

    private void differ(long day, DayHours hours) {
        var difference = differenceBefore(day) + hours.total() - usual(day).total();
        differing.put(day, new Differing(hours, difference));
    }

    /** Whether the day, in days since 1970-01-01, has an open second. */
    public boolean isWorkingDay(long day) {
        return on(day).total() > 0;
    }

    /** Open seconds before {@code local}; only differences of two such numbers mean something. */
    long until(long local) {
        var day = Math.floorDiv(local, DAY);
        return untilDay(day) + on(day).until(Math.floorMod(local, DAY));
    }

    /** The earliest local time in the days given before which {@code open} seconds were open, as {@link #until} counts. */
    long at(long open, long firstDay, long lastDay) {
        var low = firstDay;
        var high = lastDay;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (untilDay(middle + 1) < open) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * DAY + on(low).at((int) (open - untilDay(low)));
    }

    private long untilDay(long day) {
        var weeks = Math.floorDiv(day + EPOCH_WEEKDAY, 7);
        return weeks * beforeWeekday[7] + beforeWeekday[weekday(day)] + differenceBefore(day);
    }

    private DayHours on(long day) {
        var found = differing.get(day);
        return found == null ? usual(day) : found.hours();
    }

    private DayHours usual(long day) {
        return week.get(weekday(day));
    }

    private long differenceBefore(long day) {
        var last = differing.lowerEntry(day);
        return last == null ? 0 : last.getValue().difference();
    }

    private static int weekday(long day) {
        return Math.floorMod(day + EPOCH_WEEKDAY, 7);
    }

    /** A day that is not as usual, and by how many seconds all such days up to it differ. */
    private record Differing(DayHours hours, long difference) {}
}
