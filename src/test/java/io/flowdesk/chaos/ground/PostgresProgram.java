package io.flowdesk.chaos.ground;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server's program with all that it is called with.
 *
 * @param log a file for what it says
 */
record PostgresProgram(Path program, Path data, Path log, int port, List<String> settings) {

    /** The server runs as nobody in particular: PostgreSQL refuses to be root. */
    private static final List<String> AS_ROOT = List.of("unshare", "-U");

    /** With an empty database. */
    static PostgresProgram on(Path data, Path log, String... more) throws IOException {
        System.setProperty(
                "ot.epg.working-dir",
                Path.of("target", "postgres").toAbsolutePath().toString());
        try (EmbeddedPostgres first = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start()) {
            long master = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            String program =
                    ProcessHandle.of(master).orElseThrow().info().command().orElseThrow();
            List<String> settings = Stream.concat(
                            Stream.of("listen_addresses=localhost", "unix_socket_directories="), Stream.of(more))
                    .toList();
            return new PostgresProgram(Path.of(program), data, log, first.getPort(), settings);
        }
    }

    /** Returns at once. Unlike those of other tests it writes to disk as it must: that is its default. */
    ProcessHandle launch() throws IOException {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> command = new ArrayList<>(root ? AS_ROOT : List.of());
        command.addAll(List.of(program.toString(), "-D", data.toString(), "-p", String.valueOf(port)));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start()
                .toHandle();
    }
}
