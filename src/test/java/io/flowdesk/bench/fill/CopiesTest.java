package io.flowdesk.bench.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.bench.fill.template.Course;
import io.flowdesk.bench.fill.template.Course.Surroundings;
import io.flowdesk.bench.fill.template.Life;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.doctor.Doctor;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.TestClock;
import io.flowdesk.ticket.TicketNumber;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * A copy is as good as its original: it has the same rows, the doctor finds nothing, and it goes its way to the end of its
 * lifecycle through the use cases.
 */
@FlowdeskTest
@TestPropertySource(
        properties = {
            "flowdesk.test.desk=copies",
            "spring.datasource.hikari.maximum-pool-size=4",
            "spring.datasource.hikari.connection-init-sql=set jit = off;"
                    + " set max_parallel_workers_per_gather = 0; set enable_seqscan = ${bench.seqscan:off}"
        })
class CopiesTest {

    /** What became so in the lives of the template; the ways of a ticket are more. */
    private static final String STANDINGS =
            """
            select min(c.of_ticket) as original, min(c.of_ticket + c.number_of_copy * c.ids) as copy
              from bench.copy c join ticket t on t.id = c.of_ticket
             where t.lifecycle is not null
               and c.number_of_copy = (select min(o.number_of_copy) from bench.copy o where o.of_ticket = c.of_ticket)
             group by t.status, t.approval, t.suspicion, t.tier, t.assignee is null, t.reopen_count,
                      exists (select from side_task s where s.ticket_id = t.id and s.done_at is null)
            """;

    @Autowired
    private CopiedDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Doctor doctor;

    @Autowired
    private Story story;

    @Autowired
    private Desks desks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    private record Pair(long original, long copy) {}

    @Test
    void copiesAreAsGoodAsTheirOriginals() {
        desk.fillOnce();
        assertThat(statuses()).containsExactlyInAnyOrder(everyStatus());
        assertThat(doctor.examine().findings()).isEmpty();
        everyForeignKeyHolds();
        everyCopyHasTheRowsOfItsOriginal();
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSizeGreaterThan(8);
        pairs.forEach(this::bothGoOnInTheSameWay);
        assertThat(doctor.examine().findings()).isEmpty();
    }

    private List<String> statuses() {
        return database.sql("select distinct t.status from bench.copy c join ticket t"
                        + " on t.id = c.of_ticket + c.number_of_copy * c.ids")
                .query(String.class)
                .list();
    }

    private static String[] everyStatus() {
        return java.util.Arrays.stream(io.flowdesk.ticket.Status.values())
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /** They were not looked at while the copies were made, and the engine has none from jobs to executions. */
    private void everyForeignKeyHolds() {
        database.sql("select format('alter table %s drop constraint %s, add constraint %s %s', conrelid::regclass,"
                        + " quote_ident(conname), quote_ident(conname), pg_get_constraintdef(oid)) from pg_constraint"
                        + " where contype = 'f' and connamespace = current_schema()::regnamespace")
                .query(String.class)
                .list()
                .forEach(again -> database.sql(again).update());
        assertThat(database.sql("select count(*) from act_ru_job j where execution_id_ is not null"
                                + " and not exists (select from act_ru_execution e where e.id_ = j.execution_id_)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void everyCopyHasTheRowsOfItsOriginal() {
        RowsOfTickets rows = new RowsOfTickets(database);
        database.sql("select of_ticket, of_ticket + number_of_copy * ids as copy, remembered from bench.copy")
                .query(row -> {
                    Map<String, Integer> expected = new HashMap<>(rows.of(row.getLong("of_ticket")));
                    Map<String, Integer> copied = new HashMap<>(rows.of(row.getLong("copy")));
                    // Links end, so an older copy has fewer.
                    List.of(expected, copied).forEach(each -> each.remove("requester_link"));
                    if (!row.getBoolean("remembered")) {
                        expected.keySet().removeIf(table -> table.startsWith("act_hi") || table.equals("outbox"));
                    }
                    assertThat(copied).isEqualTo(expected);
                });
    }

    private List<Pair> pairs() {
        return database.sql(STANDINGS)
                .query((row, index) -> new Pair(row.getLong("original"), row.getLong("copy")))
                .list();
    }

    private void bothGoOnInTheSameWay(Pair pair) {
        List.of(pair.original(), pair.copy()).forEach(this::goOnToTheEnd);
        RowsOfTickets rows = new RowsOfTickets(database);
        assertThat(atTheEnd(rows, pair.copy())).as(pair.toString()).isEqualTo(atTheEnd(rows, pair.original()));
    }

    /** How often the process of the SLA has waited depends on the hours that went by, which differ a little. */
    private static Map<String, Integer> atTheEnd(RowsOfTickets rows, long ticket) {
        Map<String, Integer> compared = new HashMap<>(rows.of(ticket));
        compared.remove("act_hi_actinst");
        return compared;
    }

    private void goOnToTheEnd(long ticket) {
        Course course = new Course(
                new Surroundings(story, desks, clock, management, tasks, database),
                story.ticket(new TicketNumber(value("number", ticket))),
                clock.instant().plus(Duration.ofDays(30)),
                new Random(1));
        for (int steps = 0; !value("status", ticket).equals("CLOSED"); steps++) {
            assertThat(steps).as(value("status", ticket)).isLessThan(8);
            goOn(course, value("status", ticket), ticket);
        }
        course.untilThePresent();
        clock.reset();
        assertThat(value("coalesce(lifecycle, 'none')", ticket)).isEqualTo("none");
    }

    private void goOn(Course course, String status, long ticket) {
        switch (status) {
            case "NEW" -> decide(course, value("coalesce(approver, 'nobody')", ticket));
            case "OPEN" -> course.agent().claims(course.ticket());
            case "IN_PROGRESS" -> {
                course.agent().replies(course.ticket(), "Nearly there.");
                Life.prove(course);
                course.agent().resolves(course.ticket());
            }
            case "WAITING_ON_REQUESTER" -> course.requester().writes(course.ticket(), "It does.");
            case "WAITING_ON_THIRD_PARTY" -> course.agent().resumes(course.ticket());
            default -> course.requester().confirms(course.ticket());
        }
    }

    private static void decide(Course course, String approver) {
        if (approver.equals("nobody")) {
            course.agent("agent1").reclassifies(course.ticket(), "hardware");
        } else {
            course.agent(approver).does(course.ticket(), new io.flowdesk.ticket.action.Action.Approve());
        }
    }

    private String value(String column, long ticket) {
        return database.sql("select %s from ticket where id = ?".formatted(column))
                .param(ticket)
                .query(String.class)
                .single();
    }
}
