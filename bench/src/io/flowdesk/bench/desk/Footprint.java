package io.flowdesk.bench.desk;

import java.nio.file.Path;
import java.util.stream.Stream;

/** What the processes of a desk take of the machine, as Linux counts it in {@code /proc}. */
public final class Footprint {

    private final ProcessHandle desk;
    private final ProcessHandle database;

    Footprint(ProcessHandle desk, ProcessHandle database) {
        this.desk = desk;
        this.database = database;
    }

    /** Seconds of processor time of the JVM since it was started. */
    public double deskCpu() {
        return ProcessTime.of(desk).orElseThrow().seconds();
    }

    /** The compiler of the desk's JVM. */
    public CompilerThreads compiler() {
        return new CompilerThreads(desk);
    }

    /** Of the server and all its processes, those that have ended included. */
    public double databaseCpu() {
        double running = server()
                .flatMap(process -> ProcessTime.of(process).stream())
                .mapToDouble(ProcessTime::seconds)
                .sum();
        return running + ProcessTime.of(database).orElseThrow().secondsOfEndedChildren();
    }

    /** MiB that the JVM keeps in memory. */
    public double deskMemory() {
        return proportional(desk) / 1024;
    }

    /** MiB that PostgreSQL keeps; pages that its processes share are counted once. */
    public double databaseMemory() {
        return server().mapToDouble(Footprint::proportional).sum() / 1024;
    }

    private Stream<ProcessHandle> server() {
        return Stream.concat(Stream.of(database), database.descendants());
    }

    /** Kilobytes, a page shared by n processes counted as an n-th for each. */
    private static double proportional(ProcessHandle process) {
        return ProcFile.read(Path.of("/proc/" + process.pid() + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
    }
}
