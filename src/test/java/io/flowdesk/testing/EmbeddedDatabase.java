package io.flowdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The server that an {@link Application} with nothing configured has started in its folder. */
public final class EmbeddedDatabase {

    private static final int LINE_OF_PROCESS = 0;
    private static final int LINE_OF_PORT = 3;

    private final Path data;

    private EmbeddedDatabase(Path data) {
        this.data = data;
    }

    /** @param folder in which the application was started */
    public static EmbeddedDatabase of(Path folder) {
        return new EmbeddedDatabase(folder.resolve("data"));
    }

    /** Opens a connection for each use. */
    public DataSource dataSource() {
        String url = "jdbc:postgresql://localhost:%s/postgres".formatted(line(LINE_OF_PORT));
        return new DriverManagerDataSource(url, "postgres", password());
    }

    /** Empty when none runs. */
    public Optional<ProcessHandle> server() {
        return Files.exists(note()) ? ProcessHandle.of(Long.parseLong(line(LINE_OF_PROCESS))) : Optional.empty();
    }

    /** As if the machine had lost its power: neither the server nor one of its helpers ends in order. */
    public void kill() {
        ProcessHandle server = server().orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** After a test: stops the server that a killed application left behind, if any. */
    public void stop() {
        server().ifPresent(server -> {
            server.destroy();
            server.onExit().join();
        });
    }

    private String password() {
        return read(data.resolve("postgres-server/password")).get(0);
    }

    private String line(int number) {
        return read(note()).get(number).strip();
    }

    private Path note() {
        return data.resolve("postgres/postmaster.pid");
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
