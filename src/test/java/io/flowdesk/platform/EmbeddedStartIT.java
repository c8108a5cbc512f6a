package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Application;
import io.flowdesk.testing.EmbeddedDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The packaged application with nothing configured. */
class EmbeddedStartIT {

    @TempDir
    private Path folder;

    @AfterEach
    void stopWhatIsLeft() {
        database().stop();
    }

    @Test
    void oneDeskAtATimeHasTheFolderAndDataSurviveItsDeath() throws Exception {
        try (Application first = Application.start(folder).awaitReady()) {
            data().sql("update demo_clock set offset_ms = 4711").update();
            aSecondStartIsRefusedAndNamesTheOwner(first);
            first.kill();
        }
        ProcessHandle orphan = server();
        assertThat(orphan.isAlive()).isTrue();
        try (Application next = Application.start(folder).awaitReady()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(offset()).isEqualTo(4711);
            itEndsInPeace(next);
        }
    }

    private void aSecondStartIsRefusedAndNamesTheOwner(Application first) throws Exception {
        try (Application second = Application.start(folder)) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.output())
                    .contains("process %d, which serves port %d".formatted(first.pid(), first.port()))
                    .contains("flowdesk.data-dir");
        }
    }

    private void itEndsInPeace(Application desk) throws Exception {
        ProcessHandle server = server();
        desk.stop();
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(desk.output()).doesNotContain(" ERROR ");
    }

    private ProcessHandle server() {
        return database().server().orElseThrow();
    }

    private long offset() {
        return data().sql("select offset_ms from demo_clock").query(Long.class).single();
    }

    private JdbcClient data() {
        return JdbcClient.create(database().dataSource());
    }

    private EmbeddedDatabase database() {
        return EmbeddedDatabase.of(folder);
    }
}
