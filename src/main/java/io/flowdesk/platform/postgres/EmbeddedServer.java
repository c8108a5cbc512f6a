package io.flowdesk.platform.postgres;

import io.flowdesk.platform.FreePort;
import io.flowdesk.platform.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL on the files in the data folder; whoever starts it holds the folder's lock. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /** {@code port} 0 takes any free one. */
    static EmbeddedServer start(ServerFiles files, int port) throws IOException {
        new LeftoverServer(files).stop();
        files.removeUnfinishedBinaries();
        files.setUnfinishedAside();
        FreePort.require(port, "flowdesk.embedded.postgres-port");
        Files.deleteIfExists(files.log());
        String password = SuperuserPassword.keptIn(files.password());
        EmbeddedServer server = new EmbeddedServer(launch(files, port, password), password);
        LOG.info("PostgreSQL keeps {} and listens on port {}", files.database(), server.postgres.getPort());
        return server;
    }

    EmbeddedConnection connection() {
        return new EmbeddedConnection(postgres.getPort(), password);
    }

    @Override
    public void close() throws IOException {
        writeBack();
        postgres.close();
    }

    /** The library gives the server five seconds to end, too short to write back much on a slow disk. */
    private void writeBack() {
        try {
            JdbcClient.create(postgres.getPostgresDatabase()).sql("checkpoint").update();
        } catch (DataAccessException e) {
            LOG.warn("The database server no longer answers", e);
        }
    }

    private static EmbeddedPostgres launch(ServerFiles files, int port, String password) throws IOException {
        // The library would unpack its binaries into the temporary directory, for everybody to change.
        System.setProperty("ot.epg.working-dir", files.binaries().toString());
        try {
            return builder(files, port, password).start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
            throw new StartRefused(
                    "The embedded PostgreSQL did not start: " + NestedExceptionUtils.getMostSpecificCause(e),
                    "See %s, if it exists, and whether the disk is full".formatted(files.log()));
        }
    }

    private static EmbeddedPostgres.Builder builder(ServerFiles files, int port, String password) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver(new BinariesFor(files.binaries()))
                .setDataDirectory(files.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(Redirect.appendTo(files.log().toFile()))
                .setPGStartupWait(Duration.ofMinutes(2))
                .setPort(port)
                .setConnectConfig("password", password);
        configureNewDatabase(builder, files);
        configureServer(builder);
        return builder;
    }

    /** What the library calls locale goes to initdb as it is. The same sorting and case rules on every machine. */
    private static void configureNewDatabase(EmbeddedPostgres.Builder builder, ServerFiles files) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", files.password().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    /** The library's own settings are for tests: there a commit need not reach the disk. */
    private static void configureServer(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "");
    }
}
