package io.flowdesk.bench;

import static org.awaitility.Awaitility.await;

import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.desk.Drain;
import io.flowdesk.bench.desk.Tidying;
import io.flowdesk.bench.load.IntakeLoad;
import io.flowdesk.bench.load.Load;
import io.flowdesk.bench.load.Recorder;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next milestone of every running resolution clock is due at once, as on a Monday at 08:00. */
final class Storm {

    private static final int WARM_UP = 500;
    private static final String BREAKS_OUT =
            """
            with storm as (
              update sla_clock set next_milestone_at = date_trunc('second', now()) - interval '1 day'
               where kind = 'RESOLUTION' and state = 'RUNNING'
                 and ticket_id in (select ticket_id from sla_clock
                                    where kind = 'RESOLUTION' and state = 'RUNNING'
                                      and next_milestone_at > now() order by ticket_id desc limit ?)
              returning ticket_id)
            update act_ru_job j set duedate_ = date_trunc('second', localtimestamp) - interval '1 day'
              from storm s join ticket t on t.id = s.ticket_id
              join act_ru_execution e on e.business_key_ = t.number
              join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'sla-clock'
             where j.process_instance_id_ = e.id_
            """;

    private static final String TAKEN =
            """
            select count(*) as milestones, count(distinct (ticket_id, cycle, percent)) as different
              from sla_ledger where clock = 'RESOLUTION' and percent is not null
            """;

    private final Report report;
    private final DeskUnderTest desk;
    private final int tickets;

    Storm(Report report, DeskUnderTest desk, int tickets) {
        this.report = report;
        this.desk = desk;
        this.tickets = tickets;
    }

    /** @param most milestones; of a desk with fewer tickets, all of them */
    void measure(int most) {
        WarmUp.untilNotFaster(() -> breakOut(WARM_UP).perSecond());
        Tidying.of(desk.dataSource());
        report("SLA storm", breakOut(most));
        CompletableFuture<Recorder> client = CompletableFuture.supplyAsync(
                () -> new Load(desk.httpPort(), 1, Settings.LENGTH).run(IntakeLoad.class));
        report("SLA storm with intake", breakOut(most));
        Recorder recorder = client.join();
        Drain.of(desk);
        report.add(Figure.of(
                "SLA storm with intake", "create", tickets, 1, recorder, (double) Settings.LENGTH.toSeconds(), null));
    }

    private void report(String section, Taken taken) {
        report.add(Figure.single(section, "milestones", tickets, taken.milestones()));
        report.add(Figure.single(section, "milestones/s", tickets, taken.perSecond()));
    }

    /** @throws IllegalStateException if a milestone was left out or taken twice */
    private Taken breakOut(int most) {
        JdbcClient database = desk.database();
        long before = taken(database);
        int due = database.sql(BREAKS_OUT).param(most).update();
        long start = System.nanoTime();
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !Drain.isAJobDue(database));
        double seconds = (System.nanoTime() - start) / 1e9;
        long taken = taken(database) - before;
        if (taken < due) {
            throw new IllegalStateException("%d milestones were due, only %d were taken".formatted(due, taken));
        }
        return new Taken(due, seconds);
    }

    private record Taken(int milestones, double seconds) {

        double perSecond() {
            return milestones / seconds;
        }
    }

    private static long taken(JdbcClient database) {
        return database.sql(TAKEN)
                .query((row, index) -> {
                    if (row.getLong("milestones") != row.getLong("different")) {
                        throw new IllegalStateException("A milestone was taken twice");
                    }
                    return row.getLong("milestones");
                })
                .single();
    }
}
