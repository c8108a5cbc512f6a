package io.flowdesk.platform.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Starts PostgreSQL on the files in the data directory. */
final class EmbeddedServer {

    private EmbeddedServer() {}

    static EmbeddedPostgres start(Path dataFolder, int port) throws IOException {
        // The library would unpack its binaries into the temporary directory.
        System.setProperty(
                "ot.epg.working-dir", dataFolder.resolve("postgres-server").toString());
        return EmbeddedPostgres.builder()
                .setDataDirectory(dataFolder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1))
                // The library starts the server with -F, made for tests: here a commit must reach the disk.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .start();
    }
}
