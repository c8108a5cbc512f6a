package io.flowdesk.bench.load;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * How long each step took, to the microsecond. Gatling's own statistics are in milliseconds, and come out of a log of its
 * own format.
 */
public final class Recorder {

    private static final String STARTED = "started";
    private static final int DIGITS = 3;

    private final Map<String, Histogram> times = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> errors = new ConcurrentSkipListMap<>();

    /** The request, and a note of how long it took or that it failed. A step that never goes well is known, too. */
    public ChainBuilder timed(String step, HttpRequestActionBuilder request) {
        timesOf(step);
        return CoreDsl.exec(session -> session.set(STARTED, System.nanoTime()))
                .exec(request)
                .exec(session -> note(step, session));
    }

    private Session note(String step, Session session) {
        if (session.isFailed()) {
            errors.computeIfAbsent(step, name -> new LongAdder()).increment();
            return session.markAsSucceeded();
        }
        took(step, System.nanoTime() - session.getLong(STARTED));
        return session;
    }

    /** @param nanoseconds of one step that went well */
    public void took(String step, long nanoseconds) {
        timesOf(step).recordValue(nanoseconds / 1000);
    }

    private Histogram timesOf(String step) {
        return times.computeIfAbsent(step, name -> new ConcurrentHistogram(DIGITS));
    }

    /** A copy by step: microseconds. */
    public Map<String, Histogram> times() {
        return times;
    }

    public long errors(String step) {
        LongAdder counted = errors.get(step);
        return counted == null ? 0 : counted.sum();
    }

    public long errors() {
        return errors.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
