package io.flowdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Attacks on the engine's own doors, over HTTP. Its web applications find the engine by a name that is unique in the JVM,
 * so this runs where no other application has been started.
 */
@FlowdeskTest
class EngineDoorsIT {

    private static final String BOUNDARY = "modeler";

    private static final Pattern NONCE_OF_A_SCRIPT = Pattern.compile("<script[^>]* nonce=\"([^\"]*)\"");
    private static final Pattern NONCE_OF_A_POLICY = Pattern.compile("'nonce-([^']*)'");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    private HttpResponse<String> send(String method, String path, @Nullable String user, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (user != null) {
            String pair = user + ":" + user;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> json(String method, String path, @Nullable String user, String body)
            throws IOException, InterruptedException {
        return send(method, path, user, "application/json", body);
    }

    @Test
    void engineRestIsForSignedInUsersOnly() throws Exception {
        assertThat(json("GET", "/engine-rest/task", null, "").statusCode()).isEqualTo(401);
        assertThat(json("GET", "/engine-rest/task", "agent1", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/admin/setup/default/user/create", "/camunda/app/admin/default/setup/"})
    void nobodyCreatesAnAdministratorAnonymously(String path) throws Exception {
        assertThat(json("POST", path, null, "{}").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/nowhere", "/h2-console"})
    void whatNobodyOpenedStaysShut(String path) throws Exception {
        assertThat(json("GET", path, null, "").statusCode()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void whoOpensAnApplicationTogetherWithOthersMayRunItsScripts(String application) {
        List<HttpResponse<String>> pages = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> opened("/camunda/app/" + application + "/default/"))
                .toList();
        assertThat(pages).allSatisfy(page -> assertThat(noncesOf(page.body()))
                .isNotEmpty()
                .hasSameElementsAs(page.headers().firstValue("Content-Security-Policy").stream()
                        .flatMap(policy -> NONCE_OF_A_POLICY.matcher(policy).results())
                        .map(nonce -> nonce.group(1))
                        .toList()));
        assertThat(pages.stream().map(page -> noncesOf(page.body())).distinct()).hasSameSizeAs(pages);
    }

    private HttpResponse<String> opened(String path) {
        try {
            return json("GET", path, null, "");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> noncesOf(String page) {
        return NONCE_OF_A_SCRIPT
                .matcher(page)
                .results()
                .map(nonce -> nonce.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void expressionsInTaskQueriesAreNotEvaluated() throws Exception {
        String attack = "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass().forName('java.lang.Runtime')}\"}]}";
        HttpResponse<String> answer = json("POST", "/engine-rest/task", "agent1", attack);
        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("class java.lang.Runtime");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/filter/create",
                "/engine-rest/process-definition/key/ticket-lifecycle/start",
                "/engine-rest/user/create",
                "/engine-rest/authorization/create"
            })
    void anAgentReachesNothingByHandThatChangesTheEngine(String path) throws Exception {
        String body =
                switch (path) {
                    case "/engine-rest/filter/create" -> "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}";
                    case "/engine-rest/user/create" ->
                        "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"M\",\"lastName\":\"M\"},\"credentials\":{\"password\":\"x\"}}";
                    case "/engine-rest/authorization/create" ->
                        "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"agent1\",\"resourceType\":0,\"resourceId\":\"*\"}";
                    default -> "{}";
                };
        assertThat(json("POST", path, "agent1", body).statusCode()).isIn(400, 401, 403);
    }

    @Test
    void anAgentCannotConfirmASolutionByAMessageToTheEngine() throws Exception {
        Api agent = Api.at(port).as("agent1");
        String number = agent.post(
                        "/tickets",
                        Map.of(
                                "requester", Map.of("email", "sol.ved@example.org"),
                                "subject", "The door squeaks",
                                "description", "In the key of G",
                                "helpTopic", "hardware"))
                .expect(201)
                .text("number");
        agent.post("/tickets/" + number + "/actions/resolve", Map.of("resolution", "SOLVED", "body", "Oiled."))
                .expect(200);
        for (String all : List.of("true", "false")) {
            String message = "{\"messageName\":\"confirmed\",\"businessKey\":\"" + number + "\",\"all\":" + all + "}";
            assertThat(json("POST", "/engine-rest/message", "agent1", message).statusCode())
                    .isIn(400, 403);
        }
        assertThat(agent.get("/tickets/" + number).text("status")).isEqualTo("RESOLVED");
    }

    @Test
    void onlyAnAnalystDeploysAndAScriptTaskIsRefusedWithItsName() throws Exception {
        assertThat(deploy("agent1", harmless()).statusCode()).isEqualTo(403);
        HttpResponse<String> script = deploy(
                "analyst1",
                harmless()
                        .replace(
                                "<bpmn:task id=\"Task_Nothing\" />",
                                "<bpmn:scriptTask id=\"Task_Script\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>"));
        assertThat(script.statusCode()).isEqualTo(400);
        assertThat(script.body()).contains("Task_Script");
    }

    private HttpResponse<String> deploy(String user, String model) throws IOException, InterruptedException {
        String body = part("deployment-name", "") + "attack\r\n" + part("attack.bpmn", "; filename=\"attack.bpmn\"")
                + model + "\r\n--" + BOUNDARY + "--\r\n";
        return send("POST", "/engine-rest/deployment/create", user, "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    private static String harmless() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="http://bpmn.io/schema/bpmn">
                  <bpmn:process id="attack" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:task id="Task_Nothing" />
                  </bpmn:process>
                </bpmn:definitions>
                """;
    }
}
