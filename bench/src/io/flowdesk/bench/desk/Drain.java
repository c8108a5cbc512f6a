package io.flowdesk.bench.desk;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until nothing is left to be done: no job is due, no mail waits to be taken in, no letter waits to leave. */
public final class Drain {

    private static final String LEFT =
            """
            select exists (select from act_ru_job where duedate_ <= localtimestamp and retries_ > 0)
                or exists (select from incoming_mail where state = 'STORED')
                or exists (select from outbox where state = 'QUEUED' and next_attempt_at <= now())
            """;

    private Drain() {}

    public static void of(DeskUnderTest desk) {
        JdbcClient database = desk.database();
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !database.sql(LEFT).query(Boolean.class).single());
    }
}
