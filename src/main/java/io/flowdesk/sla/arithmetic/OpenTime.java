package io.flowdesk.sla.arithmetic;

import java.time.Instant;
import java.time.ZoneId;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Open seconds of real time in a zone. An instant is open when the wall clock shows an open time: an hour that the
 * clocks skip does not exist, an hour that they repeat counts twice. Instants are seconds since 1970-01-01T00:00Z.
 *
 * <p>Between two moves of the clocks local time runs evenly, so the timetable does the work there; the sums at the
 * moves are kept, which makes the cost of a question independent of the length of the interval.
 */
public final class OpenTime {

    /** The first instant that can be asked about. */
    public static final Instant START = Instant.parse("1970-01-01T00:00:00Z");

    /** The last instant that can be asked about. It bounds every answer, so that nothing overflows or never ends. */
    public static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final Timetable timetable;
    private final NavigableMap<Long, Stretch> byStart = new TreeMap<>();
    private final NavigableMap<Long, Stretch> byOpen = new TreeMap<>();

    public OpenTime(ZoneId zone, Timetable timetable) {
        this.timetable = timetable;
        add(new Stretch(START.getEpochSecond(), offset(zone, START), 0));
        var move = zone.getRules().nextTransition(START);
        while (move != null && move.getInstant().isBefore(END)) {
            var start = move.toEpochSecond();
            add(new Stretch(start, move.getOffsetAfter().getTotalSeconds(), until(start)));
            move = zone.getRules().nextTransition(move.getInstant());
        }
    }

    private static int offset(ZoneId zone, Instant at) {
        return zone.getRules().getOffset(at).getTotalSeconds();
    }

    /** Of several stretches that begin with the same sum the last one stays: the others have no open second. */
    private void add(Stretch stretch) {
        byStart.put(stretch.start(), stretch);
        byOpen.put(stretch.open(), stretch);
    }

    /** Open seconds between {@link #START} and {@code instant}, both between START and END. */
    public long until(long instant) {
        var stretch = byStart.floorEntry(instant).getValue();
        return stretch.open() + timetable.until(stretch.local(instant)) - timetable.until(stretch.localStart());
    }

    /** The earliest instant at which {@code seconds}, at least 1, have been open since {@code instant}; empty after END. */
    public OptionalLong later(long instant, long seconds) {
        var open = until(instant);
        return seconds > until(END.getEpochSecond()) - open
                ? OptionalLong.empty()
                : OptionalLong.of(at(open + seconds));
    }

    private long at(long open) {
        var stretch = byOpen.lowerEntry(open).getValue();
        return stretch.instant(timetable.at(
                timetable.until(stretch.localStart()) + open - stretch.open(),
                Math.floorDiv(stretch.localStart(), Timetable.DAY),
                Math.floorDiv(stretch.local(END.getEpochSecond()), Timetable.DAY)));
    }

    /** Time between two moves of the clocks, and the open seconds before it. */
    private record Stretch(long start, int offset, long open) {

        long localStart() {
            return local(start);
        }

        long local(long instant) {
            return instant + offset;
        }

        long instant(long local) {
            return local - offset;
        }
    }
}
