package io.flowdesk.process.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who waits for whom in the database. */
@Component
public class Locks {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JdbcClient database;

    Locks(JdbcClient database) {
        this.database = database;
    }

    /** Returns as soon as another transaction waits for the running one. */
    public void awaitSomebodyWaiting() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!somebodyWaits()) {
            assertThat(Instant.now()).as("nobody waits for this transaction").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_stat_activity"
                        + " where pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
