package io.flowdesk.bench;

import io.flowdesk.bench.load.Recorder;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Work before the first measurement, until it goes no faster: on two cores the compiler of the JVM takes as much of the
 * machine as the work itself, for minutes.
 */
final class WarmUp {

    private static final int MOST_ROUNDS = 12;
    private static final int ENOUGH_IN_VAIN = 2;
    private static final double STILL_FASTER = 1.05;

    private WarmUp() {}

    /** @param round of {@link Settings#WARM_UP} */
    static void by(Supplier<Recorder> round) {
        long most = 0;
        int inVain = 0;
        for (int rounds = 0; rounds < MOST_ROUNDS && inVain < ENOUGH_IN_VAIN; rounds++) {
            long done = steps(round.get());
            inVain = done < most * STILL_FASTER ? inVain + 1 : 0;
            most = Math.max(most, done);
        }
    }

    private static long steps(Recorder recorder) {
        return recorder.times().values().stream()
                .mapToLong(Histogram::getTotalCount)
                .sum();
    }
}
