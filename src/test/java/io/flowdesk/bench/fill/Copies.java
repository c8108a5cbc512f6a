package io.flowdesk.bench.fill;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Multiplies the tickets of a desk, with everything that ours and the engine's tables hold of them, by one INSERT … SELECT
 * per table: ids are shifted in the same way wherever they stand, words, people and dates differ. Triggers and foreign
 * keys are off meanwhile, so the user must be a superuser; the doctor tells afterwards whether all is well.
 */
public final class Copies {

    /** Below that, building indexes anew costs more than keeping them. */
    private static final int MANY = 20_000;

    private static final int AT_ONCE = 2;
    private static final String WORDS = "ticket_words";

    /** The connection goes back to a pool. */
    private static final List<String> OWN_SETTINGS =
            List.of("synchronous_commit", "session_replication_role", "work_mem", "maintenance_work_mem");

    private final DataSource database;
    private final Consumer<String> progress;

    /** @param progress is told what has been done, a line at a time */
    public Copies(DataSource database, Consumer<String> progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * Until there are so many; where there are more already, nothing is done.
     *
     * @param tickets of all kinds
     * @param open how many of them are neither closed nor archived
     */
    public void fill(int tickets, int open) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        new Plan(jdbc).make(tickets, open);
        Indexes indexes = new Indexes(jdbc);
        List<String> dropped = tickets >= MANY ? indexes.drop(tables()) : List.of();
        List<String> droppedOfWords = indexes.drop(List.of(WORDS));
        atOnce(CopiedTable.ALL.stream()
                .<Runnable>map(table -> () -> copy(table))
                .toList());
        new Plan(jdbc).finish();
        atOnce(Stream.concat(
                        Stream.<Runnable>of(this::findWords), dropped.stream().map(this::building))
                .toList());
        droppedOfWords.forEach(this::build);
        atOnce(Stream.concat(tables().stream(), Stream.of(WORDS))
                .<Runnable>map(table -> () -> tidy(table))
                .toList());
    }

    /** Which was copied from which. */
    public void forget() {
        new JdbcTemplate(database).execute("drop schema bench cascade");
    }

    /** Triggers were off, and would find them one by one. */
    private void findWords() {
        inSession(jdbc -> {
            jdbc.execute("set work_mem = '256MB'");
            long start = System.nanoTime();
            int rows = jdbc.update(Plan.script("words.sql"));
            progress.accept("%s: %d rows in %d s".formatted(WORDS, rows, secondsSince(start)));
        });
    }

    private Runnable building(String index) {
        return () -> build(index);
    }

    private static List<String> tables() {
        return Stream.concat(
                        CopiedTable.ALL.stream().map(CopiedTable::name), Stream.of("requester", "requester_address"))
                .toList();
    }

    private void copy(CopiedTable table) {
        inSession(jdbc -> {
            jdbc.execute("set session_replication_role = replica");
            long start = System.nanoTime();
            int rows = jdbc.update(table.insert(columns(jdbc, table.name())));
            progress.accept("%s: %d rows in %d s".formatted(table.name(), rows, secondsSince(start)));
        });
    }

    private static List<Map.Entry<String, String>> columns(JdbcTemplate jdbc, String table) {
        return jdbc.query(
                "select column_name, data_type from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? order by ordinal_position",
                (row, index) -> Map.entry(row.getString(1), row.getString(2)),
                table);
    }

    private void build(String index) {
        inSession(jdbc -> {
            long start = System.nanoTime();
            jdbc.execute("set maintenance_work_mem = '512MB'");
            jdbc.execute(index);
            progress.accept("%s: %d s".formatted(index.replaceFirst(" USING.*", ""), secondsSince(start)));
        });
    }

    private void tidy(String table) {
        inSession(jdbc -> jdbc.execute("vacuum analyze " + table));
    }

    private void atOnce(List<Runnable> work) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            work.stream()
                    .map(piece -> CompletableFuture.runAsync(piece, threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
    }

    private void inSession(Consumer<JdbcTemplate> work) {
        try (var connection = database.getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("set synchronous_commit = off");
            work.accept(jdbc);
            OWN_SETTINGS.forEach(setting -> jdbc.execute("reset " + setting));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long secondsSince(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }
}
