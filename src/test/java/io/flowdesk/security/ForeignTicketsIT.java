package io.flowdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever an agent reads over the engine's REST API, it tells him nothing of the tickets of other teams. */
@FlowdeskTest
@TestInstance(Lifecycle.PER_CLASS)
class ForeignTicketsIT {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    private Map<String, EngineRest> readers;
    private Map<String, String> ids;

    @BeforeAll
    void anotherTeamHasATicket() {
        ATicket ticket = story.aTicket()
                .topic("network")
                .from("secret.sender@example.org")
                .about("The sextant is heliotrope")
                .arrives();
        story.agent("expert2").asks(ticket, "Since when?");
        EngineRest admin = EngineRest.at(port, "admin");
        String number = ticket.number().value();
        String lifecycle =
                first(admin, "/process-instance?processDefinitionKey=ticket-lifecycle&businessKey=" + number);
        String waiting = first(admin, "/process-instance?superProcessInstance=" + lifecycle);
        ids = Map.of(
                "number", number,
                "lifecycle", lifecycle,
                "waiting", waiting,
                "task", admin.taskOf(number),
                "job", first(admin, "/job?processInstanceId=" + waiting),
                "variable", first(admin, "/variable-instance?variableName=ticketId&processInstanceIdIn=" + lifecycle),
                "deployment",
                        admin.get("/process-definition/key/ticket-lifecycle").text("deploymentId"));
        readers = Map.of(
                "agent1", EngineRest.at(port, "agent1"),
                "expert1", EngineRest.at(port, "expert1"),
                "expert1 in Tasklist", EngineRest.ofWebApp(port, "tasklist", "expert1"));
    }

    private static String first(EngineRest admin, String path) {
        return admin.get(path).expect(200).json().path(0).path("id").asText();
    }

    static Stream<String> everythingThatCanBeRead() {
        return Stream.of(
                        "/task",
                        "/task/count?processInstanceBusinessKey=<number>",
                        "/task?processInstanceBusinessKey=<number>",
                        "/task?nameLike=%25sextant%25",
                        "/task/<task>",
                        "/task/<task>/form",
                        "/task/<task>/variables",
                        "/task/<task>/localVariables",
                        "/task/<task>/form-variables",
                        "/task/<task>/deployed-form",
                        "/task/<task>/identity-links",
                        "/task/<task>/comment",
                        "/task/<task>/attachment",
                        "/task/report/candidate-group-count",
                        "/process-instance",
                        "/process-instance?businessKey=<number>",
                        "/process-instance/<lifecycle>",
                        "/process-instance/<waiting>/activity-instances",
                        "/process-instance/<lifecycle>/variables",
                        "/process-instance/<waiting>/comment",
                        "/execution",
                        "/execution?processInstanceId=<lifecycle>",
                        "/execution/<lifecycle>",
                        "/execution/<lifecycle>/localVariables",
                        "/execution/<lifecycle>/messageSubscriptions/withdrawn",
                        "/variable-instance",
                        "/variable-instance/<variable>",
                        "/event-subscription",
                        "/job",
                        "/job/<job>",
                        "/job/<job>/stacktrace",
                        "/incident",
                        "/external-task",
                        "/batch",
                        "/batch/statistics",
                        "/authorization",
                        "/history/task",
                        "/history/task?processInstanceBusinessKey=<number>",
                        "/history/task/report?reportType=count",
                        "/history/process-instance",
                        "/history/process-instance?processInstanceBusinessKey=<number>",
                        "/history/process-instance/<lifecycle>",
                        "/history/activity-instance",
                        "/history/variable-instance",
                        "/history/detail",
                        "/history/incident",
                        "/history/job-log",
                        "/history/identity-link-log",
                        "/history/user-operation",
                        "/history/decision-instance",
                        "/history/external-task-log",
                        "/history/batch",
                        "/history/process-instance/report?reportType=duration&periodUnit=month",
                        "/optimize/process-instance/completed?finishedAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/process-instance/running?startedAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/activity-instance/running?startedAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/activity-instance/completed?finishedAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/task-instance/running?startedAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/task-instance/completed?finishedAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/variable-update?occurredAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/identity-link-log?occurredAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/user-operation?occurredAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/incident/open?createdAfter=2020-01-01T00:00:00.000%2B0000",
                        "/optimize/decision-instance?evaluatedAfter=2020-01-01T00:00:00.000%2B0000",
                        "/filter",
                        "/deployment",
                        "/deployment/<deployment>/resources",
                        "/metrics",
                        "/schema/log",
                        "/telemetry/data")
                .flatMap(path ->
                        Stream.of("agent1", "expert1", "expert1 in Tasklist").map(who -> who + " " + path));
    }

    @ParameterizedTest
    @MethodSource("everythingThatCanBeRead")
    void tellsNothing(String call) {
        int space = call.lastIndexOf(' ');
        Reply reply = readers.get(call.substring(0, space)).get(filledIn(call.substring(space + 1)));
        assertThat(reply.status()).as(reply::text).isLessThan(500);
        if (reply.status() == 200) {
            assertThat(reply.text())
                    .doesNotContain(secrets().toArray(String[]::new))
                    .doesNotContain("\"count\":1");
        } else {
            assertThat(reply.text()).doesNotContain(ids.get("number"), "sextant", "secret.sender");
        }
    }

    @Test
    void anAdministratorReadsWhatIsHiddenFromThem() {
        EngineRest admin = EngineRest.at(port, "admin");
        assertThat(admin.get("/task").text()).contains(ids.get("task"), ids.get("number"), "sextant");
        assertThat(admin.get("/history/task").text()).contains(ids.get("waiting"), "sextant");
        assertThat(admin.get("/job").text()).contains(ids.get("job"));
    }

    private List<String> secrets() {
        return List.of(
                ids.get("number"),
                ids.get("lifecycle"),
                ids.get("waiting"),
                ids.get("task"),
                ids.get("job"),
                "sextant",
                "secret.sender");
    }

    private String filledIn(String path) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("<" + id.getKey() + ">", id.getValue());
        }
        return filled;
    }
}
