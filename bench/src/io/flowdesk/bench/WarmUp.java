package io.flowdesk.bench;

import io.flowdesk.bench.load.Recorder;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Work before the first measurement, until it goes no faster: on two cores the compiler of the JVM takes as much of the
 * machine as the work itself, for minutes.
 */
final class WarmUp {

    private static final int MOST_ROUNDS = 12;
    private static final int ENOUGH_IN_VAIN = 3;
    private static final double STILL_FASTER = 1.05;

    private WarmUp() {}

    /** Steps of rounds that all last {@link Settings#WARM_UP}. */
    static void by(Supplier<Recorder> round) {
        untilNotFaster(() -> steps(round.get()));
    }

    /** @param speed of one round of work */
    static void untilNotFaster(DoubleSupplier speed) {
        double best = 0;
        int inVain = 0;
        for (int rounds = 0; rounds < MOST_ROUNDS && inVain < ENOUGH_IN_VAIN; rounds++) {
            double now = speed.getAsDouble();
            inVain = now < best * STILL_FASTER ? inVain + 1 : 0;
            best = Math.max(best, now);
        }
    }

    private static long steps(Recorder recorder) {
        return recorder.times().values().stream()
                .mapToLong(Histogram::getTotalCount)
                .sum();
    }
}
