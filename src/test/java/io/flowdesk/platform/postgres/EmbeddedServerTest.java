package io.flowdesk.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedServerTest {

    @TempDir
    private Path folder;

    private ServerFiles files = new ServerFiles(Path.of(""));

    @BeforeEach
    void createFolders() throws IOException {
        files = new ServerFiles(folder);
        files.create();
    }

    @Test
    void commitsReachTheDiskAndNobodyOutsideReachesTheServer() throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start(files, 0)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("localhost");
            assertThat(setting(server, "unix_socket_directories")).isEmpty();
            assertThatThrownBy(() ->
                            setting(new EmbeddedConnection(server.connection().port(), "guessed"), "fsync"))
                    .hasStackTraceContaining("password authentication failed");
        }
    }

    @Test
    void dataSurviveARestartAndAServerThatWasLeftBehindIsStopped() throws IOException {
        EmbeddedServer left = EmbeddedServer.start(files, 0);
        client(left.connection()).sql("create table kept (id int)").update();
        ProcessHandle process = processIn(files.database().resolve("postmaster.pid"));
        forgetLibrarysLock();
        try (EmbeddedServer server = EmbeddedServer.start(files, 0)) {
            assertThat(process.isAlive()).isFalse();
            assertThat(client(server.connection())
                            .sql("select count(*) from kept")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void aProcessNumberThatSomebodyElseHasNowIsForgotten() throws IOException {
        Files.createDirectories(files.database());
        Path note = files.database().resolve("postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n");
        new LeftoverServer(files).stop();
        assertThat(note).doesNotExist();
    }

    @Test
    void aDatabaseWhoseCreationWasInterruptedIsSetAside() throws IOException {
        Files.createDirectories(files.database());
        Files.createFile(files.database().resolve("postgresql.conf"));
        files.setUnfinishedAside();
        assertThat(files.database()).doesNotExist();
        assertThat(folder).isDirectoryContaining("glob:**/postgres-unfinished-*");
    }

    @Test
    void programsWhoseUnpackingWasInterruptedAreUnpackedAgain() throws IOException {
        Path version = Files.createDirectories(files.binaries().resolve("PG-half"));
        Files.createFile(version.resolve("libicuuc.so"));
        files.removeUnfinishedBinaries();
        assertThat(version).doesNotExist();
    }

    @Test
    void aTakenPortIsRefusedByTheNameOfItsSetting() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedServer.start(files, other.getLocalPort()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("flowdesk.embedded.postgres-port");
        }
    }

    /** A killed JVM releases it; this one lives on. */
    private void forgetLibrarysLock() throws IOException {
        Path lock = files.database().resolve("epg-lock");
        Files.delete(lock);
        Files.createFile(lock);
    }

    private static ProcessHandle processIn(Path note) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).get(0))).orElseThrow();
    }

    private static String setting(EmbeddedServer server, String name) {
        return setting(server.connection(), name);
    }

    private static String setting(EmbeddedConnection connection, String name) {
        return client(connection)
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient client(EmbeddedConnection connection) {
        return JdbcClient.create(new DriverManagerDataSource(
                connection.getJdbcUrl(), connection.getUsername(), connection.getPassword()));
    }
}
