package io.flowdesk.bench;

import io.flowdesk.bench.fill.DeskFill;
import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.desk.MailServer;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** Everything in one run on one machine, with its yardsticks; {@code docs/performance.md} says how to start it. */
public final class Benchmarks {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int MOST_OPEN = 100_000;
    private static final String KEPT = System.getProperty("bench.desk", "");
    private static final int LETTERS = Integer.getInteger("bench.letters", 2_000);
    private static final int STORM = Integer.getInteger("bench.storm", 5_000);

    private final Report report = new Report(FOLDER);
    private final MailServer mail;

    private Benchmarks(MailServer mail) {
        this.mail = mail;
    }

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        try (MailServer mail = new MailServer()) {
            Benchmarks benchmarks = new Benchmarks(mail);
            if (!KEPT.isEmpty()) {
                benchmarks.measureFilled(Path.of(KEPT), Settings.SIZES.get(0));
            } else {
                benchmarks.measureSizes();
            }
            benchmarks.report.requireSound();
        }
    }

    private void measureSizes() throws Exception {
        for (int tickets : Settings.SIZES) {
            Path desk = Files.createTempDirectory(FOLDER, "desk-");
            measure(desk, tickets);
            // A million tickets fill a disk.
            FileSystemUtils.deleteRecursively(desk);
        }
    }

    private void measure(Path folder, int tickets) throws Exception {
        if (tickets > 0) {
            fill(folder, tickets);
        }
        measureFilled(folder, tickets);
    }

    private void measureFilled(Path folder, int tickets) throws Exception {
        try (DeskUnderTest desk = DeskUnderTest.start(folder, mail)) {
            Standing standing = new Standing(report, desk, tickets);
            standing.started("first time");
            requireFilled(folder, desk, tickets);
            if (tickets == Settings.SIZES.get(0) && Settings.wants("yardsticks")) {
                new Yardsticks(report, desk).measure();
            }
            measure(desk, tickets);
            standing.memory("after all of it");
        }
        try (DeskUnderTest desk = DeskUnderTest.start(folder, mail)) {
            Standing standing = new Standing(report, desk, tickets);
            standing.started("existing database");
            standing.memory("idle");
        }
        try (DeskUnderTest desk = DeskUnderTest.startUnpacked(folder, mail)) {
            Standing standing = new Standing(report, desk, tickets);
            standing.started("existing database, unpacked with an archive of classes");
            standing.memory("idle, unpacked with an archive of classes");
        }
    }

    /** Figures of an empty desk would else pass for those of a large one. */
    private static void requireFilled(Path folder, DeskUnderTest desk, int tickets) {
        long found = desk.database()
                .sql("select count(*) from ticket")
                .query(Long.class)
                .single();
        if (found < tickets) {
            throw new IllegalStateException("The desk in %s has %d tickets and not %d: docs/performance.md says how to fill it"
                    .formatted(folder.resolve("data").toAbsolutePath(), found, tickets));
        }
    }

    /** A tenth of them open, and not more than {@value #MOST_OPEN}. */
    private void fill(Path folder, int tickets) {
        long start = System.nanoTime();
        DeskFill.fill(
                Map.of("flowdesk.data-dir", folder.resolve("data").toAbsolutePath().toString()),
                tickets,
                Math.min(tickets / 10, MOST_OPEN),
                System.out::println);
        report.add(Figure.single("data", "seconds to fill the desk", tickets, (System.nanoTime() - start) / 1e9));
    }

    private void measure(DeskUnderTest desk, int tickets) throws Exception {
        new Steps(report, desk, tickets).measure();
        if (Settings.wants("tasklist")) {
            new TasklistViews(report, desk, tickets).measure();
        }
        if (Settings.wants("letters")) {
            new Letters(report, desk, tickets).measure(LETTERS);
        }
        if (Settings.wants("mail")) {
            new MailIntake(report, desk, mail, tickets).measure();
        }
        if (Settings.wants("calendar")) {
            new CalendarEdit(report, desk, tickets).measure();
        }
        if (Settings.wants("storm")) {
            new Storm(report, desk, tickets).measure(STORM);
        }
    }
}
