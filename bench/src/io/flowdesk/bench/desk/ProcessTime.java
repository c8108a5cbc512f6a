package io.flowdesk.bench.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The processor time of a process or thread: what {@code /proc/PID/stat} says after its name. */
record ProcessTime(List<String> counters) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

    static Optional<ProcessTime> of(ProcessHandle process) {
        return of(Path.of("/proc/" + process.pid()));
    }

    /** Empty when it has ended meanwhile. */
    static Optional<ProcessTime> of(Path processOrThread) {
        return Optional.of(ProcFile.read(processOrThread.resolve("stat")))
                .filter(all -> !all.isEmpty())
                .map(all -> new ProcessTime(
                        List.of(all.substring(all.lastIndexOf(')') + 2).split(" "))));
    }

    double seconds() {
        return (ticks(USER) + ticks(SYSTEM)) / TICKS_PER_SECOND;
    }

    double secondsOfEndedChildren() {
        return (ticks(USER_OF_ENDED_CHILDREN) + ticks(SYSTEM_OF_ENDED_CHILDREN)) / TICKS_PER_SECOND;
    }

    private double ticks(int index) {
        return Double.parseDouble(counters.get(index));
    }
}
