package io.flowdesk.bench;

import io.flowdesk.bench.desk.CompilerThreads;
import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.desk.Tidying;
import io.flowdesk.bench.load.Recorder;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;
import io.flowdesk.bench.yardstick.BareEngine;
import io.flowdesk.bench.yardstick.BareInserts;
import io.flowdesk.platform.schema.MigratedSchema;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The database alone, and the engine alone on it: the same server, the same settings, while the desk is idle. */
final class Yardsticks {

    private static final int MILESTONES = 5_000;
    private static final int WARM_UP_CLIENTS = 8;

    private final Report report;
    private final DeskUnderTest desk;

    Yardsticks(Report report, DeskUnderTest desk) {
        this.report = report;
        this.desk = desk;
    }

    void measure() throws SQLException {
        var inserts = new BareInserts(desk.emptyDatabase("bare_inserts"));
        for (int clients : Settings.CLIENTS) {
            add("insert + commit", "insert", clients, () -> inserts.run(clients, Settings.LENGTH));
        }
        DataSource database = migrated("bare_engine");
        try (BareEngine engine = BareEngine.on(database)) {
            double compiling = WarmUp.by(
                    () -> engine.lifecycle(WARM_UP_CLIENTS, Settings.WARM_UP),
                    new CompilerThreads(ProcessHandle.current()));
            report.add(Figure.single("engine alone", "cores that the compiler still takes", 0, compiling));
            for (int clients : Settings.CLIENTS) {
                Tidying.of(database);
                add("engine alone", "create", clients, () -> engine.intake(clients, Settings.LENGTH));
                Tidying.of(database);
                add("engine alone", "lifecycle", clients, () -> engine.lifecycle(clients, Settings.LENGTH));
            }
        }
        try (BareEngine engine = BareEngine.withMilestonesDue(migrated("bare_storm"))) {
            report.add(Figure.single("engine alone", "milestones/s", 0, engine.milestones(MILESTONES)));
        }
    }

    private DataSource migrated(String name) {
        DataSource database = desk.emptyDatabase(name);
        MigratedSchema.in(database);
        return database;
    }

    private void add(String section, String step, int clients, Supplier<Recorder> load) {
        long start = System.nanoTime();
        Recorder recorder = load.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        report.add(Figure.of(section, step, 0, clients, recorder, seconds, null));
    }
}
