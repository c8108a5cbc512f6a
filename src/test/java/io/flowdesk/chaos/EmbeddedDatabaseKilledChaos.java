package io.flowdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.chaos.load.Creations;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Application;
import io.flowdesk.testing.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9} of an application that has brought its database along: that one outlives it, or dies as well. */
class EmbeddedDatabaseKilledChaos {

    private static final int ANSWERS = 25;

    /** Of the clients of this test: others come with the demo. */
    private static final String KEPT =
            """
            select t.subject, t.number,
                   (select count(*) from act_ru_execution i join act_re_procdef d on d.id_ = i.proc_def_id_
                     where i.business_key_ = t.number and i.parent_id_ is null
                       and d.key_ = 'ticket-lifecycle') as lifecycles,
                   (select count(*) from outbox o
                     where o.ticket_id = t.id and o.event = 'received'
                       and o.recipient_kind = 'REQUESTER') as acknowledgements
              from ticket t
              join requester_address a on a.requester_id = t.requester_id
             where a.email = t.subject || '@example.org'
            """;

    @TempDir
    private Path folder;

    private final Creations creations = new Creations();

    @AfterEach
    void stopWhatIsLeft() {
        EmbeddedDatabase.of(folder).stop();
    }

    @Test
    void noAnsweredTicketIsLostWhenTheDatabaseIsLeftBehindOrDiesWithIt() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.of(folder);
        try (Application desk = Application.start(folder).awaitReady()) {
            creations.interruptedBy(desk::kill, agent(desk), ANSWERS);
        }
        ProcessHandle orphan = database.server().orElseThrow();
        assertThat(orphan.isAlive()).isTrue();
        try (Application desk = Application.start(folder).awaitReady()) {
            assertThat(orphan.isAlive()).isFalse();
            checkAfterRestart(agent(desk), database.dataSource());
            creations.interruptedBy(
                    () -> {
                        desk.kill();
                        database.kill();
                    },
                    agent(desk),
                    ANSWERS);
        }
        try (Application desk = Application.start(folder).awaitReady()) {
            checkAfterRestart(agent(desk), database.dataSource());
            assertThatAllIsWell();
        }
    }

    private static Api agent(Application desk) {
        return Api.at(desk.port()).as("agent1");
    }

    private void checkAfterRestart(Api api, DataSource database) {
        JdbcClient data = JdbcClient.create(database);
        Map<String, String> answered = creations.numbers();
        assertThat(kept(data)).containsAll(once(answered));
        creations.repeatUnanswered(api);
        assertThat(kept(data)).containsExactlyInAnyOrderElementsOf(once(creations.numbers()));
        answered.entrySet().stream().limit(3).forEach(ticket -> assertThat(
                        Creations.open(api, ticket.getKey()).expect(201).text("number"))
                .isEqualTo(ticket.getValue()));
    }

    private static List<Kept> once(Map<String, String> tickets) {
        return tickets.entrySet().stream()
                .map(ticket -> new Kept(ticket.getKey(), ticket.getValue(), 1, 1))
                .toList();
    }

    private static List<Kept> kept(JdbcClient data) {
        return data.sql(KEPT).query(Kept.class).list();
    }

    /** @param subject the same in two of them when a ticket was taken twice */
    private record Kept(String subject, String number, long lifecycles, long acknowledgements) {}

    private void assertThatAllIsWell() throws Exception {
        try (Application doctor = Application.doctor(folder)) {
            assertThat(doctor.awaitExit()).as(doctor::output).isZero();
        }
    }
}
