package io.flowdesk.sla.arithmetic;

import java.util.Arrays;

/** The open seconds of one local day of 86,400 seconds; what the clocks do that day is not its business. */
public final class DayHours {

    public static final DayHours CLOSED = new DayHours();

    private final int[] bounds;
    private final int total;

    /** Takes ascending seconds of the day: open from, to, from, to and so on; the last one may be 86,400. */
    public DayHours(int... bounds) {
        this.bounds = Arrays.copyOf(bounds, bounds.length);
        this.total = until(Timetable.DAY);
    }

    int total() {
        return total;
    }

    /** Open seconds before {@code second}. */
    int until(int second) {
        var open = 0;
        for (var i = 0; i < bounds.length && bounds[i] < second; i += 2) {
            open += Math.min(second, bounds[i + 1]) - bounds[i];
        }
        return open;
    }

    /** The earliest second before which {@code open} seconds, 1 to {@link #total()}, were open. */
    int at(int open) {
        var i = 0;
        var left = open;
        while (left > bounds[i + 1] - bounds[i]) {
            left -= bounds[i + 1] - bounds[i];
            i += 2;
        }
        return bounds[i] + left;
    }
}
