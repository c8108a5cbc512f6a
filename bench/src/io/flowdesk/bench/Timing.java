package io.flowdesk.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long one call takes, in milliseconds, when it is made again and again. */
record Timing(double median, double p95, double most) {

    private static final int WARM_UP = 10;
    private static final int CALLS = 50;

    static Timing of(Callable<?> call) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            call.call();
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            call.call();
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        return new Timing(times.get(CALLS / 2), times.get(CALLS * 95 / 100), times.get(CALLS - 1));
    }

    /** A row of the table in docs/performance.md. */
    String row(String what) {
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.0f |", what, median, p95, most);
    }
}
