package io.flowdesk.bench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the processes of a desk take of the machine, as Linux counts it in {@code /proc}. */
public final class Footprint {

    /** How Linux shortens the names of the compiler's threads. */
    private static final String COMPILER = "CompilerThre";

    private static final double TICKS_PER_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

    private final ProcessHandle desk;
    private final ProcessHandle database;

    Footprint(ProcessHandle desk, ProcessHandle database) {
        this.desk = desk;
        this.database = database;
    }

    /** Seconds of processor time of the JVM since it was started. */
    public double deskCpu() {
        List<String> counters = counters(desk);
        return (number(counters, USER) + number(counters, SYSTEM)) / TICKS_PER_SECOND;
    }

    /** The share of it that went into compiling. */
    public double compilerCpu() {
        Path threads = Path.of("/proc/" + desk.pid() + "/task");
        try (Stream<Path> all = Files.list(threads)) {
            return all.filter(thread -> read(thread.resolve("comm")).contains(COMPILER))
                    .map(thread -> counters(thread.resolve("stat")))
                    .filter(counters -> !counters.isEmpty())
                    .mapToDouble(counters -> number(counters, USER) + number(counters, SYSTEM))
                    .sum()
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the server and all its processes, those that have ended included. */
    public double databaseCpu() {
        double ticks = server()
                .map(Footprint::counters)
                .filter(counters -> !counters.isEmpty())
                .mapToDouble(counters -> number(counters, USER) + number(counters, SYSTEM))
                .sum();
        List<String> postmaster = counters(database);
        return (ticks + number(postmaster, USER_OF_ENDED_CHILDREN) + number(postmaster, SYSTEM_OF_ENDED_CHILDREN))
                / TICKS_PER_SECOND;
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

    /** Of {@code /proc/PID/stat}, after the name; empty when the process has ended meanwhile. */
    private static List<String> counters(ProcessHandle process) {
        return counters(Path.of("/proc/" + process.pid() + "/stat"));
    }

    private static List<String> counters(Path stat) {
        String all = read(stat);
        return all.isEmpty() ? List.of() : List.of(all.substring(all.lastIndexOf(')') + 2).split(" "));
    }

    private static double number(List<String> counters, int index) {
        return Double.parseDouble(counters.get(index));
    }

    /** Kilobytes, a page shared by n processes counted as an n-th for each. */
    private static double proportional(ProcessHandle process) {
        return read(Path.of("/proc/" + process.pid() + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
