package io.flowdesk.chaos.ground;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that writes to disk as it must, and that can die and be started again on the same port. */
public final class OwnPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MOST_LOG_FILES = 20;

    private final PostgresProgram program;
    private ProcessHandle master;

    private OwnPostgres(PostgresProgram program) throws IOException {
        this.program = program;
        this.master = program.launch();
    }

    /**
     * It answers already.
     *
     * @param log a file for what it says
     * @param more settings such as {@code max_wal_size=32MB}
     */
    public static OwnPostgres in(Path data, Path log, String... more) throws IOException {
        OwnPostgres server = new OwnPostgres(PostgresProgram.on(data, log, more));
        server.bringBack();
        return server;
    }

    /** As an operator does; it may still be about to give up, so it may be started more than once. */
    public void bringBack() {
        await().atMost(PATIENCE).dontCatchUncaughtExceptions().until(() -> {
            if (!master.isAlive()) {
                master = program.launch();
            }
            return answers();
        });
    }

    /** As if the machine had lost its power: neither the server nor one of its helpers ends in order. */
    public void kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(master), master.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /**
     * Writes to its log of changes until that wants a new file and the server gives up.
     *
     * @param early a connection from before the disk was full: no new one is let in then
     */
    public void exhaustLog(Connection early) {
        try (Statement statement = early.createStatement()) {
            for (int file = 1; file <= MOST_LOG_FILES; file++) {
                statement.execute("select pg_logical_emit_message(true, 'chaos', 'a record')");
                statement.execute("select pg_switch_wal()");
            }
            throw new AssertionError("there is room for so many files");
        } catch (SQLException gaveUp) {
            // What it said before it did is in its output.
        }
    }

    /** All that it has said. */
    public String output() throws IOException {
        return Files.readString(program.log());
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(program.port());
    }

    /** Opens a connection for each use. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(url());
    }

    @Override
    public void close() {
        if (master.isAlive()) {
            kill();
        }
    }

    private boolean answers() {
        try (Connection connection = dataSource().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
