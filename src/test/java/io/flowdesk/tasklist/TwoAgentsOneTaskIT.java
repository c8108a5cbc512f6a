package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two agents complete the same task at the same moment: one wins, and the other is told so and loses nothing. */
@FlowdeskTest
@TestInstance(Lifecycle.PER_CLASS)
class TwoAgentsOneTaskIT {

    private static final int ROUNDS = 25;
    private static final String SOLUTION =
            "{\"variables\":{\"outcome\":{\"value\":\"resolve\"},\"resolution\":{\"value\":\"SOLVED\"},\"body\":{\"value\":\"%s\"}}}";

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    JdbcClient database;

    private ATicket ticket;
    private EngineRest tasklist;
    private String task;

    @BeforeAll
    void anAgentSignsIn() {
        tasklist = EngineRest.ofWebApp(port, "tasklist", "agent1");
    }

    @BeforeEach
    void anAgentHasATicketOpenInTasklist() {
        ticket = story.aTicket().isClaimedBy("agent1");
        task = tasklist.taskOf(ticket.number().value());
    }

    @AfterEach
    void nothingCollidesAnyMore() {
        database.sql("drop trigger if exists collide on act_ru_task").update();
    }

    private Reply resolvesInTasklist() {
        return tasklist.post("/task/" + task + "/submit-form", SOLUTION.formatted("From Tasklist."));
    }

    private Reply completesAtTheEngine() {
        return EngineRest.at(port, "agent2").post("/task/" + task + "/complete", SOLUTION.formatted("From a script."));
    }

    private Reply resolvesByTheApi() {
        return Api.at(port)
                .as("agent2")
                .post(
                        "/tickets/" + ticket.number() + "/actions/resolve",
                        Map.of("resolution", "SOLVED", "body", "By the API."));
    }

    @RepeatedTest(ROUNDS)
    void theApiIsFasterThanTasklist() {
        List<Reply> replies = bothAtOnce(this::resolvesByTheApi, this::resolvesInTasklist);
        replies.get(0).expect(200);
        assertThat(reasonIn(replies.get(1))).isEqualTo(tooLate());
        isResolvedBy("By the API.");
    }

    @RepeatedTest(ROUNDS)
    void tasklistIsFasterThanTheApi() {
        List<Reply> replies = bothAtOnce(this::resolvesInTasklist, this::resolvesByTheApi);
        replies.get(0).expect(204);
        assertThat(replies.get(1).expectProblem(409).text("detail")).contains("RESOLVED");
        isResolvedBy("From Tasklist.");
    }

    @RepeatedTest(ROUNDS)
    void twoFormsAreSentAtOnce() {
        List<Reply> replies = bothAtOnce(this::completesAtTheEngine, this::resolvesInTasklist);
        replies.get(0).expect(204);
        assertThat(reasonIn(replies.get(1))).isEqualTo(tooLate());
        isResolvedBy("From a script.");
    }

    @Test
    void twoAgentsClaimAtOnce() {
        tasklist.post("/task/" + task + "/unclaim", "").expect(204);
        List<Reply> replies = bothAtOnce(() -> claims(tasklist, "agent1"), () -> claims(colleague(), "agent2"));
        replies.get(0).expect(204);
        assertThat(reasonIn(replies.get(1))).isEqualTo("agent1 has this task already.");
        ticket.is("IN_PROGRESS, service-desk, agent1");
    }

    @Test
    void whoComesLateIsToldSoToo() {
        resolvesByTheApi().expect(200);
        assertThat(reasonIn(resolvesInTasklist())).isEqualTo(tooLate());
        assertThat(reasonIn(completesAtTheEngine())).isEqualTo(tooLate());
    }

    @Test
    void aTaskThatNeverWasIsNotFound() {
        tasklist.post("/task/never-was/submit-form", SOLUTION.formatted("?")).expect(404);
        tasklist.post("/task/never-was/claim", "{\"userId\":\"agent1\"}").expect(404);
    }

    @Test
    void whatStillCollidesAfterThreeMoreAttemptsIsAConflict() {
        everyChangeOfTheTaskCollides();
        assertThat(reasonIn(resolvesInTasklist())).contains("nothing was stored", "try again");
        assertThat(attempts()).isEqualTo(4);
        resolvesByTheApi().expectProblem(409);
        assertThat(attempts()).isEqualTo(8);
        ticket.is("IN_PROGRESS, service-desk, agent1");
    }

    private EngineRest colleague() {
        return EngineRest.at(port, "agent2");
    }

    private Reply claims(EngineRest agent, String name) {
        return agent.post("/task/" + task + "/claim", "{\"userId\":\"" + name + "\"}");
    }

    private String tooLate() {
        return "This task is over, " + ticket.number()
                + " is RESOLVED now. Nothing was stored; what you typed is still here.";
    }

    /** Tasklist shows the message, and closes the form if that one says that there is no such task. */
    private static String reasonIn(Reply reply) {
        String reason = reply.expect(409).text("message");
        assertThat(reason).doesNotContain("task is null", "No matching task");
        return reason;
    }

    private void isResolvedBy(String words) {
        ticket.is("RESOLVED as SOLVED, service-desk, agent1");
        assertThat(database.sql("select m.body from message m join ticket t on t.id = m.ticket_id"
                                + " where t.number = ? and m.kind = 'REPLY'")
                        .param(ticket.number().value())
                        .query(String.class)
                        .list())
                .containsExactly(words);
    }

    /** Both have to wait for the ticket, in this order, before one of them gets any further. */
    private List<Reply> bothAtOnce(Supplier<Reply> first, Supplier<Reply> second) {
        List<CompletableFuture<Reply>> replies = story.inside(() -> {
            database.sql("select id from ticket where number = ? for update")
                    .param(ticket.number().value())
                    .query(Long.class)
                    .single();
            CompletableFuture<Reply> one = CompletableFuture.supplyAsync(first);
            awaitWaiting(1);
            CompletableFuture<Reply> other = CompletableFuture.supplyAsync(second);
            awaitWaiting(2);
            return List.of(one, other);
        });
        return replies.stream().map(CompletableFuture::join).toList();
    }

    private void awaitWaiting(int people) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (waiting() < people) {
            assertThat(Instant.now()).as("nobody waits for the ticket's lock").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return database.sql("select count(distinct pid) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    /** To the engine it looks as if others had always been faster. */
    private void everyChangeOfTheTaskCollides() {
        database.sql("create sequence if not exists collisions").update();
        database.sql("alter sequence collisions restart").update();
        database.sql(
                        """
                        create or replace function collide() returns trigger language plpgsql as
                        $$ begin perform nextval('collisions'); return null; end $$
                        """)
                .update();
        database.sql("create trigger collide before update or delete on act_ru_task for each row when (old.id_ = '"
                        + task + "') execute function collide()")
                .update();
    }

    private int attempts() {
        return database.sql("select last_value from collisions")
                .query(Integer.class)
                .single();
    }
}
