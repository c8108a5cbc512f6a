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

    /** Returns as soon as another transaction waits for what the running one holds. */
    public void awaitSomebodyWaiting() {
        Instant end = Instant.now().plus(PATIENCE);
        while (waiting() == 0) {
            assertThat(Instant.now()).as("nobody waits for a lock").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return database.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }
}
