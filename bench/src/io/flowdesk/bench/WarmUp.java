package io.flowdesk.bench;

import io.flowdesk.bench.desk.CompilerThreads;
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

    private static final int MOST_ROUNDS = 30;
    private static final int ENOUGH_IN_VAIN = 3;
    private static final double STILL_FASTER = 1.05;

    /** Of one core. */
    private static final double STILL_COMPILING = 0.05;

    private WarmUp() {}

    /**
     * Rounds that all last {@link Settings#WARM_UP}, until they go no faster and the compiler of that JVM has next to
     * nothing to do; thirty at the most. Returns how much of a core the compiler took in the last one.
     */
    static double by(Supplier<Recorder> round, CompilerThreads compiler) {
        Pace pace = new Pace();
        double busy = 1;
        for (int rounds = 0; rounds < MOST_ROUNDS && (busy > STILL_COMPILING || pace.stillGrows()); rounds++) {
            double before = compiler.cpu();
            long start = System.nanoTime();
            long steps = steps(round.get());
            busy = (compiler.cpu() - before) / ((System.nanoTime() - start) / 1e9);
            pace.note((double) steps);
            System.out.printf(Locale.ROOT, "warm-up: %d steps, the compiler takes %.2f cores%n", steps, busy);
        }
        return busy;
    }

    /** @param speed of one round of work */
    static void untilNotFaster(DoubleSupplier speed) {
        Pace pace = new Pace();
        for (int rounds = 0; rounds < MOST_ROUNDS && pace.stillGrows(); rounds++) {
            pace.note(speed.getAsDouble());
        }
    }

    private static final class Pace {

        private double best;
        private int inVain;

        void note(double speed) {
            inVain = speed < best * STILL_FASTER ? inVain + 1 : 0;
            best = Math.max(best, speed);
        }

        boolean stillGrows() {
            return inVain < ENOUGH_IN_VAIN;
        }
    }

    private static long steps(Recorder recorder) {
        return recorder.times().values().stream()
                .mapToLong(Histogram::getTotalCount)
                .sum();
    }
}
