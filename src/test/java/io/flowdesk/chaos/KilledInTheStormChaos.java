package io.flowdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowdesk.chaos.load.Creations;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Application;
import io.flowdesk.testing.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9} while many SLA milestones of the same second are being taken: each is taken once, its agents are told once. */
class KilledInTheStormChaos {

    private static final int TICKETS = 1_000;
    private static final int TAKEN_BEFORE = 30;
    private static final String PASSWORD = "Correct-Horse-7-Staples";

    /** As if all had come in at the same moment; the day before is over in every zone. */
    private static final String STORM =
            """
            with storm as (
              update sla_clock set next_milestone_at = date_trunc('second', now()) - interval '1 day'
               where kind = 'FIRST_RESPONSE' returning ticket_id)
            update act_ru_job j set duedate_ = date_trunc('second', localtimestamp) - interval '1 day'
              from storm s join ticket t on t.id = s.ticket_id
              join act_ru_execution e on e.business_key_ = t.number
              join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'sla-clock'
             where j.process_instance_id_ = e.id_
            """;

    /** Nobody is told of the first milestone. */
    private static final int SILENT = 50;

    private static final int TOLD = 75;

    private static final String TAKEN =
            "select count(*) from sla_ledger where clock = 'FIRST_RESPONSE' and percent = ?";

    private static final String TAKEN_MORE_THAN_ONCE =
            """
            select count(*) from (select ticket_id from sla_ledger where clock = 'FIRST_RESPONSE' and percent is not null
                                   group by ticket_id, percent having count(*) > 1) again
            """;

    private static final String TOLD_ONCE =
            """
            select count(*) from (select ticket_id from side_task where kind = 'NOTICE'
                                   group by ticket_id having count(*) = 1) told
            """;

    @TempDir
    private Path folder;

    @Test
    void everyMilestoneIsTakenExactlyOnce() throws Exception {
        Database database = Database.empty();
        JdbcClient data = JdbcClient.create(database.dataSource());
        String[] settings = onDatabaseOf(database);
        try (Application desk = Application.start(folder, settings).awaitReady()) {
            open(operator(desk));
            assertThat(data.sql(STORM).update()).isEqualTo(TICKETS);
            awaitTaken(data, SILENT, TICKETS);
            assertThat(data.sql(STORM).update()).isEqualTo(TICKETS);
            awaitTaken(data, TOLD, TAKEN_BEFORE);
            desk.kill();
        }
        assertThat(taken(data, TOLD)).as("killed in the middle").isLessThan(TICKETS);
        try (Application desk = Application.start(folder, settings).awaitReady()) {
            awaitTaken(data, TOLD, TICKETS);
            assertThat(data.sql(TAKEN_MORE_THAN_ONCE).query(Integer.class).single())
                    .isZero();
            assertThat(data.sql(TOLD_ONCE).query(Integer.class).single()).isEqualTo(TICKETS);
            operator(desk)
                    .get("http://localhost:%d/actuator/doctor".formatted(desk.port()))
                    .expect(200);
        }
    }

    private static Api operator(Application desk) {
        return Api.at(desk.port()).as("operator", PASSWORD);
    }

    private static void open(Api api) {
        IntStream.range(0, TICKETS).parallel().forEach(ticket -> Creations.open(
                        api, UUID.randomUUID().toString())
                .expect(201));
    }

    private static void awaitTaken(JdbcClient data, int percent, int atLeast) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> taken(data, percent) >= atLeast);
    }

    private static int taken(JdbcClient data, int percent) {
        return data.sql(TAKEN).param(percent).query(Integer.class).single();
    }

    private String[] onDatabaseOf(Database database) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        return new String[] {
            "spring.datasource.url=" + database.url(),
            "flowdesk.admin.user=operator",
            "flowdesk.admin.password-file=" + password,
            // What the killed node had locked is free soon.
            "camunda.bpm.job-execution.lock-time-in-millis=5000"
        };
    }
}
