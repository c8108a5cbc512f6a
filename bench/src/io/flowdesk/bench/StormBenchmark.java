package io.flowdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.DeskFile;
import io.flowdesk.identity.Desks;
import io.flowdesk.intake.Intake;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.ticket.desk.Correspondence;
import io.flowdesk.ticket.desk.TicketActions;
import io.flowdesk.ticket.sla.SlaRevision;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many tickets whose next SLA milestone is due at the same second, as on a Monday at 08:00, while others come in; and
 * the same model on the bare engine with delegates that do nothing.
 */
@FlowdeskTest
class StormBenchmark {

    private static final int TICKETS = Integer.getInteger("bench.tickets", 20_000);

    private static final String STORM =
            """
            with storm as (
              update sla_clock set next_milestone_at = date_trunc('second', now()) - interval '1 day'
               where kind = 'RESOLUTION' and state = 'RUNNING' returning ticket_id)
            update act_ru_job j set duedate_ = date_trunc('second', localtimestamp) - interval '1 day'
              from storm s join ticket t on t.id = s.ticket_id
              join act_ru_execution e on e.business_key_ = t.number
              join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'sla-clock'
             where j.process_instance_id_ = e.id_
            """;

    private static final String TAKEN =
            "select count(*) from sla_ledger where clock = 'RESOLUTION' and percent = 50";

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Autowired
    private TicketActions actions;

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Desks desks;

    @Autowired
    private DeskFile file;

    @Autowired
    private SlaRevision revision;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ProcessEngine engine;

    @Test
    void everyMilestoneIsTakenOnceAndTheDeskStillTakesTickets() {
        fill();
        editTheCalendar();
        int due = database.sql(STORM).update();
        var requests = new Requests();
        double seconds = timeOf(() -> await().atMost(Duration.ofHours(1))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> taken() >= due));
        requests.stop();
        assertThat(taken()).isEqualTo(due);
        double bare = new BareStorm().milestonesPerSecond(Math.min(due, 5_000));
        report("%d milestones in %.0f s: %.0f/s; the bare engine %.0f/s; ratio %.2f"
                .formatted(due, seconds, due / seconds, bare, due / seconds / bare));
        report("%d tickets came in meanwhile, the slowest took %.0f ms".formatted(requests.count, requests.slowest));
    }

    private void fill() {
        long start = System.nanoTime();
        new Generator(intake, actions, correspondence, actor, desks).fill(TICKETS, 1);
        double seconds = (System.nanoTime() - start) / 1e9;
        report("%d tickets in %.0f s: %.0f tickets/s".formatted(TICKETS, seconds, TICKETS / seconds));
        database.sql("analyze").update();
    }

    /** A holiday more: nothing but the desk file changes, whatever the number of open tickets. */
    private void editTheCalendar() {
        String before = clocks();
        String edited = file.export().replaceFirst("recurringHolidays: \\[01-01,", "recurringHolidays: [01-01, 01-06,");
        long start = System.nanoTime();
        file.importFrom(edited, Actor.SYSTEM, false);
        report("a calendar was edited in %.0f ms".formatted((System.nanoTime() - start) / 1e6));
        assertThat(clocks()).isEqualTo(before);
        start = System.nanoTime();
        var preview = revision.preview(200);
        report("the preview of 200 of %d tickets took %.0f ms"
                .formatted(preview.older(), (System.nanoTime() - start) / 1e6));
    }

    private String clocks() {
        return database.sql("select md5(string_agg(c::text, ',' order by c.id)) from sla_clock c")
                .query(String.class)
                .single();
    }

    private double timeOf(Runnable wait) {
        JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        long start = System.nanoTime();
        executor.start();
        try {
            wait.run();
            return (System.nanoTime() - start) / 1e9;
        } finally {
            executor.shutdown();
        }
    }

    private int taken() {
        return database.sql(TAKEN).query(Integer.class).single();
    }

    private static void report(String line) {
        System.out.println(String.format(Locale.ROOT, "%s", line));
    }

    /** A client that opens one ticket after the other. */
    private final class Requests {

        private final AtomicBoolean stopped = new AtomicBoolean();
        private final Api api = Api.at(port).as("agent1");
        private final CompletableFuture<Void> client = CompletableFuture.runAsync(this::send);
        private volatile int count;
        private volatile double slowest;

        private void send() {
            while (!stopped.get()) {
                long start = System.nanoTime();
                api.post(
                                "/tickets",
                                Map.of(
                                        "requester", Map.of("email", "storm" + count + "@example.org"),
                                        "subject", "Storm " + count,
                                        "description", "It hums for the " + count + "th time.",
                                        "helpTopic", "hardware"))
                        .expect(201);
                slowest = Math.max(slowest, (System.nanoTime() - start) / 1e6);
                count++;
            }
        }

        void stop() {
            stopped.set(true);
            client.join();
        }
    }
}
