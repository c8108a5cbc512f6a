package io.flowdesk.bench.report;

import io.flowdesk.bench.desk.Meter.Usage;
import io.flowdesk.bench.load.Recorder;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * How one step went under one load.
 *
 * @param section what was measured together
 * @param tickets in the desk before, 0 where there is none
 * @param perSecond finished, everything that they caused included
 * @param median milliseconds, as are the next three
 * @param usage of the whole load that the step was a part of; null where nothing was metered
 */
public record Figure(
        String section,
        String step,
        int tickets,
        int clients,
        long count,
        double perSecond,
        double median,
        double p95,
        double p99,
        double most,
        long errors,
        @Nullable Usage usage) {

    /** @param seconds from the first call until everything was drained */
    public static Figure of(
            String section, String step, int tickets, int clients, Recorder recorder, double seconds, @Nullable Usage usage) {
        Histogram times = recorder.times().getOrDefault(step, new Histogram(3));
        return new Figure(
                section,
                step,
                tickets,
                clients,
                times.getTotalCount(),
                times.getTotalCount() / seconds,
                times.getValueAtPercentile(50) / 1000.0,
                times.getValueAtPercentile(95) / 1000.0,
                times.getValueAtPercentile(99) / 1000.0,
                times.getMaxValue() / 1000.0,
                recorder.errors(step),
                usage);
    }

    /** Work that nobody waits for one by one: how much of it was done, not how long a single one took. */
    public static Figure flow(String section, String step, int tickets, long count, Usage usage) {
        return new Figure(section, step, tickets, 1, count, count / usage.seconds(), 0, 0, 0, 0, 0, usage);
    }

    /** Seconds, MiB, milestones a second: what is not a time of a step. */
    public static Figure single(String section, String what, int tickets, double value) {
        return new Figure(section, what, tickets, 0, 0, value, 0, 0, 0, 0, 0, null);
    }
}
