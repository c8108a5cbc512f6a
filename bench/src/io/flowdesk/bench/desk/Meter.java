package io.flowdesk.bench.desk;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What a desk, its database and the client use between two moments. */
public final class Meter {

    private static final String DATABASE_COUNTERS =
            """
            select coalesce(sum(active_time), 0) as active, coalesce(sum(xact_commit), 0) as commits
              from pg_stat_database where datname = current_database()
            """;

    private final DeskUnderTest desk;
    private final Reading start;

    private Meter(DeskUnderTest desk) {
        this.desk = desk;
        this.start = read();
    }

    public static Meter start(DeskUnderTest desk) {
        return new Meter(desk);
    }

    /** Since the start. */
    public Usage stop() {
        Reading end = read();
        return new Usage(
                end.seconds - start.seconds,
                end.desk - start.desk,
                end.database - start.database,
                end.client - start.client,
                end.active - start.active,
                end.commits - start.commits);
    }

    private Reading read() {
        Footprint footprint = desk.footprint();
        return desk.database()
                .sql(DATABASE_COUNTERS)
                .query((row, index) -> new Reading(
                        System.nanoTime() / 1e9,
                        footprint.deskCpu(),
                        footprint.databaseCpu(),
                        clientCpu(),
                        row.getDouble("active") / 1000,
                        row.getLong("commits")))
                .single();
    }

    private static double clientCpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private record Reading(
            double seconds, double desk, double database, double client, double active, long commits) {}

    /**
     * @param seconds that went by
     * @param deskCpu of all cores together, in seconds; so are the next two
     * @param databaseTime in which the database worked for somebody, in seconds, of all connections together
     */
    public record Usage(
            double seconds,
            double deskCpu,
            double databaseCpu,
            double clientCpu,
            double databaseTime,
            long commits) {}
}
