package io.flowdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the desk refuses over the engine's REST API is refused with a reason, and never as a failure of ours. */
@FlowdeskTest
@TestInstance(Lifecycle.PER_CLASS)
class RefusalsIT {

    private static final String NOT_YOURS = "This task is not one of yours";
    private static final String BY_TICKET = "all else follows from its ticket";
    private static final String BY_FORM = "A task is completed by its form only";
    private static final String NO_VARIABLES = "Variables are set by forms only";
    private static final String CONVERSATION = "belong to the ticket";

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    private ATicket ticket;
    private String task;
    private Map<String, EngineRest> callers;

    /** @param call begins with the verb; {@code ~} is the task */
    record Attempt(String who, String call, String body, int status, String reason) {

        @Override
        public String toString() {
            return who + " " + call + " " + body;
        }
    }

    @BeforeAll
    void anAgentHasATicket() {
        ticket = story.aTicket().topic("access-and-passwords").isClaimedBy("agent1");
        callers = Map.of(
                "agent1", EngineRest.at(port, "agent1"),
                "agent1 in Tasklist", EngineRest.ofWebApp(port, "tasklist", "agent1"),
                "agent2", EngineRest.at(port, "agent2"),
                "expert2", EngineRest.at(port, "expert2"),
                "manager1", EngineRest.at(port, "manager1"),
                "admin", EngineRest.at(port, "admin"));
        task = callers.get("agent1").taskOf(ticket.number().value());
    }

    static Stream<Attempt> attempts() {
        return Stream.of(forms(), starts(), ownership(), changes(), detours(), strangers())
                .flatMap(attempts -> attempts);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void isRefusedWithItsReason(Attempt attempt) {
        String before = state();
        Reply reply = send(attempt);
        assertThat(reply.status()).as(reply::text).isEqualTo(attempt.status());
        assertThat(reply.text("message")).contains(attempt.reason());
        assertThat(state()).isEqualTo(before);
        ticket.is("IN_PROGRESS, service-desk, agent1");
    }

    private String state() {
        return callers.get("admin").get("/task/" + task).expect(200).text();
    }

    private Reply send(Attempt attempt) {
        EngineRest caller = callers.get(attempt.who());
        String[] call = attempt.call().split(" ", 2);
        String path = call[1].replace("~", "/task/" + task);
        Map<String, Function<String, Reply>> verbs = Map.of(
                "GET",
                caller::get,
                "DELETE",
                caller::delete,
                "POST",
                address -> caller.post(address, attempt.body()),
                "PUT",
                address -> caller.put(address, attempt.body()));
        return verbs.get(call[0]).apply(path);
    }

    private static Stream<Attempt> forms() {
        return Stream.of("agent1", "agent1 in Tasklist")
                .flatMap(who -> Stream.of("POST ~/submit-form", "POST ~/complete")
                        .flatMap(call -> Stream.of(
                                new Attempt(who, call, "{}", 400, "Outcome: This is required."),
                                new Attempt(who, call, with("outcome", "vanish"), 400, "none of the values"),
                                new Attempt(who, call, with("outcome", "reply"), 400, "Message to the requester"),
                                new Attempt(who, call, with("outcome", "reply", "hack", "1"), 400, "no such field"),
                                new Attempt(who, call, with("outcome", "resume"), 400, "none of the values"),
                                new Attempt(who, call, withSolution(), 400, "identity"),
                                new Attempt(
                                        who,
                                        call,
                                        "{\"variables\":{},\"withVariablesInReturn\":true}",
                                        400,
                                        "Outcome: This is required."))));
    }

    private static Stream<Attempt> starts() {
        String start = "POST /process-definition/key/record-contact/";
        return Stream.of(
                new Attempt("agent1", start + "submit-form", "{}", 400, "Subject: This is required."),
                new Attempt(
                        "agent1 in Tasklist",
                        start + "submit-form",
                        with(
                                "channel",
                                "PHONE",
                                "name",
                                "Cal",
                                "subject",
                                "S",
                                "description",
                                "D",
                                "email",
                                "nonsense"),
                        400,
                        "Mail"),
                new Attempt("agent1", start + "start", "{}", 403, "recorded by its form only"),
                new Attempt("admin", start + "start", "{}", 403, "recorded by its form only"),
                new Attempt(
                        "agent1",
                        "POST /process-definition/key/ticket-lifecycle/start",
                        "{}",
                        403,
                        "does not have 'CREATE_INSTANCE' permission"));
    }

    private static Stream<Attempt> ownership() {
        return Stream.of(
                new Attempt("agent2", "POST ~/claim", user("agent2"), 409, "agent1 has this task already."),
                new Attempt("agent1", "POST ~/claim", user("expert2"), 409, "agent1 has this task already."),
                new Attempt("agent1", "POST ~/assignee", user("expert2"), 400, "not in the team service-desk"),
                new Attempt("agent1 in Tasklist", "POST ~/assignee", user("ghost"), 400, "There is no agent ghost."),
                new Attempt("agent1", "POST ~/delegate", user("agent2"), 403, BY_TICKET),
                new Attempt("agent1", "POST ~/resolve", "{}", 403, BY_FORM));
    }

    private static Stream<Attempt> changes() {
        return Stream.of(
                new Attempt(
                        "agent1",
                        "PUT ~",
                        "{\"assignee\":\"agent1\",\"due\":\"2027-01-01T00:00:00.000+0000\"}",
                        403,
                        BY_TICKET),
                new Attempt("agent1", "PUT ~", "{\"name\":\"Mine\"}", 403, BY_TICKET),
                new Attempt("agent1", "POST ~/identity-links", group("infrastructure"), 403, BY_TICKET),
                new Attempt("agent1", "POST ~/identity-links/delete", group("service-desk"), 403, BY_TICKET),
                new Attempt(
                        "agent1",
                        "POST ~/identity-links",
                        "{\"userId\":\"agent2\",\"type\":\"owner\"}",
                        403,
                        BY_TICKET),
                new Attempt("agent1", "PUT ~/variables/ticketId", "{\"value\":1,\"type\":\"Long\"}", 403, NO_VARIABLES),
                new Attempt(
                        "agent1",
                        "POST ~/variables",
                        "{\"modifications\":{\"outcome\":{\"value\":\"x\"}}}",
                        403,
                        NO_VARIABLES),
                new Attempt("agent1", "PUT ~/localVariables/x", "{\"value\":1}", 403, NO_VARIABLES));
    }

    private static Stream<Attempt> detours() {
        return Stream.of(
                new Attempt("agent1", "POST ~/bpmnError", "{\"errorCode\":\"x\"}", 403, BY_FORM),
                new Attempt("agent1", "POST ~/bpmnEscalation", "{\"escalationCode\":\"x\"}", 403, BY_FORM),
                new Attempt("admin", "POST ~/bpmnError", "{\"errorCode\":\"x\"}", 403, BY_FORM),
                new Attempt("admin", "POST ~/bpmnEscalation", "{\"escalationCode\":\"x\"}", 403, BY_FORM),
                new Attempt("agent1", "DELETE ~", "", 403, "cannot be deleted"),
                new Attempt("admin", "DELETE ~", "", 403, "cannot be deleted"),
                new Attempt("agent1", "POST ~/comment/create", "{\"message\":\"psst\"}", 400, "No task found"),
                new Attempt("manager1", "POST ~/comment/create", "{\"message\":\"psst\"}", 403, CONVERSATION),
                new Attempt("admin", "POST ~/comment/create", "{\"message\":\"psst\"}", 403, CONVERSATION),
                new Attempt("agent1", "POST /task/create", "{\"name\":\"mine\"}", 403, "permission"));
    }

    private static Stream<Attempt> strangers() {
        return Stream.of(
                        "GET ~/form",
                        "GET ~/form-variables",
                        "GET ~/rendered-form",
                        "GET ~/deployed-form",
                        "GET ~/variables",
                        "GET ~/identity-links",
                        "POST ~/submit-form",
                        "POST ~/complete",
                        "POST ~/unclaim",
                        "POST ~/assignee",
                        "POST ~/resolve",
                        "POST ~/delegate",
                        "POST ~/identity-links")
                .map(call -> new Attempt("expert2", call, strange(call), 403, NOT_YOURS));
    }

    private static String strange(String call) {
        return call.endsWith("identity-links")
                ? group("infrastructure")
                : user("expert2").replace("}", ",\"variables\":{}}");
    }

    @Test
    void aTaskThatIsOverHasNoFormAnyMore() {
        EngineRest agent = callers.get("agent1");
        ATicket gone = story.aTicket().isClaimedBy("agent1");
        String past = agent.taskOf(gone.number().value());
        agent.post("/task/" + past + "/submit-form", with("outcome", "note", "note", "seen"))
                .expect(204);
        agent.get("/task/" + past).expect(404);
        agent.get("/task/" + past + "/deployed-form").expect(404);
        agent.post("/task/" + past + "/unclaim", "{}").expect(400);
        agent.post("/task/" + past + "/assignee", user("agent2")).expect(400);
    }

    private static String withSolution() {
        return with("outcome", "resolve", "resolution", "SOLVED", "body", "Solved.");
    }

    private static String with(String... fields) {
        StringBuilder all = new StringBuilder();
        for (int field = 0; field < fields.length; field += 2) {
            all.append(field == 0 ? "" : ",")
                    .append("\"%s\":{\"value\":\"%s\"}".formatted(fields[field], fields[field + 1]));
        }
        return "{\"variables\":{" + all + "}}";
    }

    private static String user(String id) {
        return "{\"userId\":\"" + id + "\"}";
    }

    private static String group(String id) {
        return "{\"groupId\":\"" + id + "\",\"type\":\"candidate\"}";
    }
}
