package io.flowdesk.bench.desk;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until nothing is left to be done: no job is due, no mail waits to be taken in, no letter waits to leave. */
public final class Drain {

    /** As the desk's index of due jobs has it: asked whether there is one, PostgreSQL reads all jobs. */
    private static final String A_JOB_IS_DUE =
            """
            coalesce((select duedate_ <= localtimestamp from act_ru_job where retries_ > 0 and suspension_state_ = 1
                       order by duedate_ limit 1), false)
            """;

    private static final String LEFT =
            """
            select %s
                or exists (select from incoming_mail where state = 'STORED')
                or exists (select from outbox where state = 'QUEUED' and next_attempt_at <= now())
            """
                    .formatted(A_JOB_IS_DUE);

    private Drain() {}

    /** Whether a job waits for its turn. */
    public static boolean isAJobDue(JdbcClient database) {
        return database.sql("select " + A_JOB_IS_DUE).query(Boolean.class).single();
    }

    public static void of(DeskUnderTest desk) {
        JdbcClient database = desk.database();
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !database.sql(LEFT).query(Boolean.class).single());
    }
}
