package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The packaged application with nothing configured. */
class EmbeddedStartIT {

    @TempDir
    private Path folder;

    @AfterEach
    void stopWhatIsLeft() throws IOException {
        Path note = postmasterNote();
        if (Files.exists(note)) {
            server().destroy();
            server().onExit().join();
        }
    }

    @Test
    void dataSurviveAKillAndTheServerLeftBehindIsStopped() throws Exception {
        try (Application first = Application.start(folder).awaitReady()) {
            database().sql("update demo_clock set offset_ms = 4711").update();
            first.kill();
        }
        ProcessHandle orphan = server();
        assertThat(orphan.isAlive()).isTrue();
        try (Application second = Application.start(folder).awaitReady()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(offset()).isEqualTo(4711);
            second.stop();
        }
    }

    @Test
    void aSecondStartIsRefusedAndNamesTheOwnerAndTheFirstEndsInPeace() throws Exception {
        try (Application first = Application.start(folder).awaitReady();
                Application second = Application.start(folder)) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.output())
                    .contains("process %d, which serves port %d".formatted(first.pid(), first.port()))
                    .contains("flowdesk.data-dir");
            ProcessHandle server = server();
            first.stop();
            assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(first.output()).doesNotContain(" ERROR ");
        }
    }

    private long offset() throws IOException {
        return database()
                .sql("select offset_ms from demo_clock")
                .query(Long.class)
                .single();
    }

    private JdbcClient database() throws IOException {
        String password = Files.readString(folder.resolve("data/postgres-server/password"));
        String url = "jdbc:postgresql://localhost:%s/postgres".formatted(note().get(3));
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", password));
    }

    private ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(note().get(0))).orElseThrow();
    }

    /** PostgreSQL notes its process in the first line and its port in the fourth. */
    private List<String> note() throws IOException {
        return Files.readAllLines(postmasterNote());
    }

    private Path postmasterNote() {
        return folder.resolve("data/postgres/postmaster.pid");
    }
}
