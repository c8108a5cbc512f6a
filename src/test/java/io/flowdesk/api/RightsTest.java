package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowdeskTest
class RightsTest {

    @LocalServerPort
    int port;

    Api admin;

    @BeforeEach
    void setUp() {
        admin = Api.at(port).as("admin");
    }

    /** A ticket of the infrastructure team, which no front desk is. */
    @ParameterizedTest(name = "{0} reads {1}, notes {2}, acts {3}")
    @CsvSource({
        "expert2, 200, 201, 200",
        "lead2, 200, 201, 200",
        "admin, 200, 201, 200",
        "agent1, 200, 403, 403",
        "manager1, 200, 403, 403",
        "expert1, 404, 404, 404",
        "specialist1, 404, 404, 404",
        "analyst1, 404, 404, 404"
    })
    void rolesAndRights(String user, int reading, int noting, int acting) {
        String path = opened("network");
        Api api = Api.at(port).as(user);
        api.get(path).expect(reading);
        api.get(path + "/messages").expect(reading);
        api.get(path + "/events").expect(reading);
        api.post(path + "/messages", Map.of("kind", "NOTE", "body", "Hm.")).expect(noting);
        api.post(path + "/actions/verify-identity", Map.of("how", "IN_PERSON", "note", "Badge"))
                .expect(acting);
    }

    private String opened(String topic) {
        return "/tickets/"
                + admin.post("/tickets", Sample.ticket(topic).json())
                        .expect(201)
                        .text("number");
    }

    @Test
    void theListShowsExactlyWhatCanBeRead() {
        opened("network");
        opened("software");
        opened("hardware");
        List<String> all = numbers(admin);
        for (String user : List.of("expert1", "expert2", "specialist1", "agent1", "lead1", "manager1", "analyst1")) {
            Api api = Api.at(port).as(user);
            List<String> readable = all.stream()
                    .filter(number -> api.get("/tickets/" + number).status() == 200)
                    .toList();
            assertThat(numbers(api)).as(user).containsExactlyElementsOf(readable);
        }
    }

    /** Of all pages. */
    private static List<String> numbers(Api api) {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        do {
            Reply page = api.get("/tickets?limit=200" + cursor).expect(200);
            numbers.addAll(page.texts("items", "number"));
            JsonNode next = page.json().path("next");
            cursor = next.isTextual() ? "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8) : "";
        } while (!cursor.isEmpty());
        return numbers;
    }

    @Test
    void whoeverEscalatedATicketMayStillReadAndNoteIt() {
        String path = opened("software");
        Api expert = Api.at(port).as("expert1");
        expert.post(path + "/actions/transfer", Map.of("team", "infrastructure", "reason", "It is the network."))
                .expect(200);
        expert.get(path).expect(200);
        expert.post(path + "/messages", Map.of("kind", "NOTE", "body", "I saw a cable."))
                .expect(201);
        expert.post(path + "/messages", Map.of("kind", "REPLY", "body", "Hello."))
                .expectProblem(403);
    }

    @Test
    void aReferralLetsAnotherTeamIn() {
        String path = opened("network");
        Api other = Api.at(port).as("expert1");
        other.get(path).expectProblem(404);
        Api.at(port)
                .as("expert2")
                .post(path + "/actions/refer", Map.of("team", "applications"))
                .expect(200);
        other.get(path).expect(200);
    }

    @Test
    void aTokenMayWhatItsScopesSay() {
        String path = opened("hardware");
        Api reader = integration("tickets:read");
        reader.get(path).expect(200);
        reader.post("/tickets", Sample.ticket().json()).expectProblem(403);
        reader.post(path + "/messages", Map.of("kind", "NOTE", "body", "Hm.")).expectProblem(403);
        Api forwarder = integration("messages:requester");
        forwarder.get("/tickets").expectProblem(403);
        forwarder.get(path).expectProblem(404);
        forwarder
                .post(path + "/messages", Map.of("kind", "REQUESTER", "body", "It still burns."))
                .expect(201);
        Api writer = integration("tickets:write");
        writer.post("/tickets", Sample.ticket().json()).expect(201);
        writer.post(path + "/messages", Map.of("kind", "REQUESTER", "body", "?"))
                .expectProblem(403);
    }

    private Api integration(String scope) {
        Reply token = admin.post("/admin/tokens", Map.of("integration", "monitoring", "scopes", List.of(scope)))
                .expect(201);
        return Api.at(port).bearing(token.text("secret"));
    }

    @Test
    void aRevokedTokenIsWorthNothing() {
        Reply token = admin.post(
                        "/admin/tokens", Map.of("integration", "monitoring", "scopes", List.of("tickets:read")))
                .expect(201);
        Api api = Api.at(port).bearing(token.text("secret"));
        api.get("/tickets").expect(200);
        assertThat(admin.get("/admin/tokens").text()).contains(token.text("id")).doesNotContain(token.text("secret"));
        admin.delete("/admin/tokens/" + token.text("id")).expect(204);
        admin.delete("/admin/tokens/" + token.text("id")).expectProblem(404);
        api.get("/tickets").expectProblem(401);
    }

    @Test
    void onlyAdministratorsAdminister() {
        for (String user : List.of("agent1", "lead1", "manager1", "analyst1")) {
            Api api = Api.at(port).as(user);
            api.get("/admin/tokens").expectProblem(403);
            api.put("/admin/desk", "application/yaml", "teams: {}").expectProblem(403);
        }
        admin.get("/admin/desk").expect(200);
        Api.at(port).as("analyst1").get("/admin/desk").expect(200);
        Api.at(port).as("agent1").get("/admin/desk").expectProblem(403);
        Api.at(port).as("analyst1").get("/models").expect(200);
        Api.at(port).as("agent1").get("/models").expectProblem(403);
        String back = "/models/ticket-lifecycle.bpmn/actions/return-to-packaged";
        for (String user : List.of("agent1", "lead1", "manager1")) {
            Api.at(port).as(user).post(back, Map.of()).expectProblem(403);
        }
        Api.at(port).as("agent1").get("/models/ticket-lifecycle.bpmn").expectProblem(403);
        Api.at(port).as("analyst1").get("/models/nothing.bpmn").expectProblem(404);
        Api.at(port).as("analyst1").post(back, Map.of()).expectProblem(409);
    }

    @Test
    void aDryRunChangesNothing() {
        String yaml = admin.get("/admin/desk").expect(200).text();
        Reply same =
                admin.put("/admin/desk?dryRun=true", "application/yaml", yaml).expect(200);
        assertThat(same.json().path("changes")).isEmpty();
        Reply renamed = admin.put(
                        "/admin/desk?dryRun=true",
                        "application/yaml",
                        yaml.replace("name: Service Desk", "name: Front Desk"))
                .expect(200);
        assertThat(renamed.texts("changes", "path")).containsExactly("teams.service-desk.name");
        assertThat(admin.get("/admin/desk").text()).isEqualTo(yaml);
        admin.put("/admin/desk", "application/yaml", "teams: [").expectProblem(400);
    }
}
