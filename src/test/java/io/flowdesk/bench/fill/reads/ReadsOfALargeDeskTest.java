package io.flowdesk.bench.fill.reads;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.bench.fill.CopiedDesk;
import io.flowdesk.bench.fill.reads.TablesRead.Cost;
import io.flowdesk.cost.Life;
import io.flowdesk.portal.Visitor;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.TestClock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Nothing that somebody waits for reads a whole table, or more of it than a page needs. On a small desk PostgreSQL would
 * read whole tables because that is quickest, so it is told not to where there is any other way; with
 * {@code -Dbench.tickets=100000 -Dbench.seqscan=on} it decides by itself.
 */
@FlowdeskTest
@TestPropertySource(
        properties = {
            "flowdesk.test.desk=copies",
            "spring.datasource.hikari.maximum-pool-size=4",
            "spring.datasource.hikari.connection-init-sql=set jit = off;"
                    + " set max_parallel_workers_per_gather = 0; set enable_seqscan = ${bench.seqscan:off}"
        })
class ReadsOfALargeDeskTest {

    private static final int CONNECTIONS = 4;

    /** Of all tables, for a page of 50: a ticket's own rows, its requester's and its clocks' are some ten. */
    private static final int ROWS_OF_A_PAGE = 10_000;

    @LocalServerPort
    private int port;

    @Autowired
    private CopiedDesk desk;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Story story;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void fill() {
        desk.fillOnce();
    }

    static Stream<String> lists() {
        List<String> filters = List.of(
                "",
                "status=NEW",
                "status=RESOLVED",
                "status=ARCHIVED",
                "status=OPEN,IN_PROGRESS",
                "team=engineering",
                "team=service-desk&status=OPEN",
                "assignee=agent1",
                "assignee=agent1&status=IN_PROGRESS",
                "assignee=none",
                "assignee=none&status=OPEN",
                "priority=EMERGENCY",
                "helpTopic=request-something",
                "helpTopic=hardware",
                "requester=template7@example.org",
                "requester=%2B491234567",
                "due=overdue",
                "due=today",
                "createdFrom=2026-01-01T00:00:00Z&createdTo=2026-02-01T00:00:00Z");
        List<String> orders = List.of("", "&sort=created", "&sort=-updated", "&sort=due", "&sort=-priority");
        return filters.stream().flatMap(filter -> orders.stream().map(order -> filter + order));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListOfTickets(String query) {
        isCheap(() -> api("agent1").get("/tickets?" + query));
        isCheap(() -> api("expert1").get("/tickets?" + query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please",
                "sn0000000",
                "second%20floor%20morning",
                "%22second%20floor%22",
                "HD-000007",
                "7",
                "quillon",
                "please%20-zabriskie",
                "template7@example.org",
                "printer%20xylophone"
            })
    void aSearch(String words) {
        isCheap(() -> api("agent1").get("/tickets?q=" + words));
        isCheap(() -> api("expert1").get("/tickets?status=OPEN&q=" + words));
    }

    @Test
    void aPageFarBehind() {
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            String where = "/tickets?limit=50" + cursor;
            isCheap(() -> api("agent1").get(where));
            cursor = "&cursor=" + api("agent1").get(where).text("next");
        }
    }

    @Test
    void aTicketWithAllThatBelongsToIt() {
        for (String part : List.of("", "/messages", "/events", "/sla")) {
            isCheap(() -> api("agent1").get("/tickets/HD-000007" + part));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "expert1", "lead1"})
    void theListsOfTasklist(String user) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        for (Filter filter : filters.createTaskFilterQuery().list()) {
            isFoundByIndexes(filter.getName(), () -> {
                identity.setAuthentication(user, groups);
                try {
                    filters.listPage(filter.getId(), 0, 15);
                    filters.count(filter.getId());
                } finally {
                    identity.clearAuthentication();
                }
            });
        }
    }

    @Test
    void theTicketsOfARequester() {
        String token = "a-token-of-this-test-with-43-characters-000";
        database.sql(
                        "insert into requester_link select encode(sha256(cast(:token as bytea)), 'hex'), 'LIST', requester_id, null,"
                                + " true, now(), now() + interval '1 day', null from ticket where number = 'HD-000007'"
                                + " on conflict do nothing")
                .param("token", token)
                .update();
        Visitor visitor = new Visitor(port);
        isFoundByIndexes("portal", () -> assertThat(
                        visitor.get("/portal/requests/" + token).text())
                .contains("HD-000007"));
    }

    @Test
    void everyStepInTheLifeOfATicket() {
        new Life(story, jobs, clock, database, api("agent1"), this::isFoundByIndexes).isLived();
        clock.reset();
    }

    @Test
    void theDeskFileBeforeItIsReplaced() {
        String yaml = Api.at(port).as("admin").get("/admin/desk").expect(200).text();
        isCheap(() -> Api.at(port).as("admin").put("/admin/desk?dryRun=true", "application/yaml", yaml));
    }

    private Api api(String user) {
        Api api = Api.at(port).as(user);
        // The first call of a user looks for his rights.
        api.get("/teams").expect(200);
        return api;
    }

    private void isCheap(Supplier<Reply> call) {
        isFoundByIndexes("", () -> call.get().expect(200));
    }

    private void isFoundByIndexes(String what, Runnable reading) {
        Cost cost = new TablesRead(source, CONNECTIONS).of(reading);
        assertThat(cost.scanned()).as(what).isEmpty();
        assertThat(cost.rows()).as(what).isLessThan(ROWS_OF_A_PAGE);
    }
}
