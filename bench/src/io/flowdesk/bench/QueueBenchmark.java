package io.flowdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.intake.Intake;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A team's queue of many tasks, as one of its agents sees it in Tasklist; the database writes to disk as it must. */
@FlowdeskTest
class QueueBenchmark {

    private static final int TASKS = Integer.getInteger("bench.tasks", 20_000);
    private static final String QUEUE = "My team's queue";

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient database;

    @Test
    void aQueueIsListedCountedAndHandedOver() throws Exception {
        fill();
        TasklistSession agent = new TasklistSession(port, "agent1");
        String queue = agent.filter(QUEUE);
        database.sql("analyze").update();
        report("| call of Tasklist | median ms | p95 ms | most ms |");
        report("| --- | --- | --- | --- |");
        report(Timing.of(() -> agent.list(queue, 15, true)).row("first 15, newest first, with the count (its page)"));
        report(Timing.of(() -> agent.list(queue, 25, false)).row("first 25, sorted as the filter says, with the count"));
        report(Timing.of(() -> agent.count(queue)).row("count"));
        String first = agent.list(queue, 1, true).at("/_embedded/task/0/name").asText();
        handOver(agent, first.substring(0, first.indexOf(' ')));
    }

    private void fill() {
        assertThat(database.sql("show fsync").query(String.class).single()).isEqualTo("on");
        long start = System.nanoTime();
        new Tickets(intake).open(TASKS, "hardware");
        double seconds = (System.nanoTime() - start) / 1e9;
        report(String.format(
                Locale.ROOT, "%d tickets in %.0f s: %.0f tickets/s", TASKS, seconds, TASKS / seconds));
    }

    /** Nobody of the other team sees the ticket before, and nobody of the old one after. */
    private void handOver(TasklistSession agent, String number) throws Exception {
        TasklistSession expert = new TasklistSession(port, "expert1");
        assertThat(agent.tasksOf(number)).isEqualTo(1);
        assertThat(expert.tasksOf(number)).isZero();
        assertThat(expert.count(expert.filter(QUEUE))).isLessThan(100);
        Api.at(port)
                .as("agent1")
                .post("/tickets/" + number + "/actions/transfer", Map.of("team", "applications", "reason", "Software"))
                .expect(200);
        assertThat(expert.tasksOf(number)).isEqualTo(1);
        assertThat(agent.tasksOf(number)).isZero();
        report(number + " was transferred: the new team sees it, the old one does not.");
    }

    private static void report(String line) {
        System.out.println(line);
    }
}
