package io.flowdesk.bench;

import io.flowdesk.bench.desk.Footprint;
import io.flowdesk.bench.load.Recorder;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Work before the first measurement, until it goes no faster: on two cores the compiler of the JVM takes as much of the
 * machine as the work itself, for minutes.
 */
final class WarmUp {

    private static final int MOST_ROUNDS = 20;
    private static final int ENOUGH_IN_VAIN = 3;
    private static final double STILL_FASTER = 1.05;

    /** Of one core. */
    private static final double STILL_COMPILING = 0.2;

    private WarmUp() {}

    /** Steps of rounds that all last {@link Settings#WARM_UP}. */
    static void by(Supplier<Recorder> round) {
        untilNotFaster(() -> steps(round.get()));
    }

    /** The same, and until the compiler of the desk's JVM has little to do. */
    static void by(Supplier<Recorder> round, Footprint desk) {
        double busy = 1;
        double best = 0;
        int inVain = 0;
        for (int rounds = 0;
                rounds < MOST_ROUNDS && (busy > STILL_COMPILING || inVain < ENOUGH_IN_VAIN);
                rounds++) {
            double before = desk.compilerCpu();
            long start = System.nanoTime();
            long now = steps(round.get());
            busy = (desk.compilerCpu() - before) / ((System.nanoTime() - start) / 1e9);
            inVain = now < best * STILL_FASTER ? inVain + 1 : 0;
            best = Math.max(best, now);
            System.out.printf(Locale.ROOT, "warm-up: %d steps, the compiler takes %.2f cores%n", now, busy);
        }
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
