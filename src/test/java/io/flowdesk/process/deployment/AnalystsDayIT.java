package io.flowdesk.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Application;
import io.flowdesk.testing.EmbeddedDatabase;
import io.flowdesk.testing.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst adds a step to the lifecycle from Modeler, and the next release finds it. */
class AnalystsDayIT {

    private static final String LIFECYCLE = "ticket-lifecycle.bpmn";
    private static final String CLOSURE = "ticket-closure.bpmn";
    private static final String FORM =
            """
            {"id": "call-first", "type": "default", "schemaVersion": 16,
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [{"id": "Field_Mood", "key": "mood", "type": "textfield", "label": "How do they feel?"}]}
            """;

    private static final String CALL_FIRST =
            """
            <bpmn:userTask id="Task_CallFirst" name="Call the requester first" camunda:formRef="call-first" \
            camunda:formRefBinding="latest" camunda:candidateGroups="${ticket.teams(ticketId)}">
              <bpmn:documentation>People like to be called.</bpmn:documentation>
              <bpmn:incoming>Flow_ToBeDone</bpmn:incoming>
              <bpmn:outgoing>Flow_Called</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:serviceTask id="Task_MarkInProgress" name="Mark as in progress" \
            camunda:modelerTemplate="io.flowdesk.set-status" camunda:delegateExpression="${setStatus}">
              <bpmn:extensionElements>
                <camunda:inputOutput>
                  <camunda:inputParameter name="status">IN_PROGRESS</camunda:inputParameter>
                </camunda:inputOutput>
              </bpmn:extensionElements>
              <bpmn:incoming>Flow_Called</bpmn:incoming>
              <bpmn:outgoing>Flow_InProgress</bpmn:outgoing>
            </bpmn:serviceTask>
            <bpmn:sequenceFlow id="Flow_Called" sourceRef="Task_CallFirst" targetRef="Task_MarkInProgress" />
            <bpmn:sequenceFlow id="Flow_InProgress" sourceRef="Task_MarkInProgress" targetRef="Task_WorkOnTicket" />
            """;

    @TempDir
    private Path folder;

    private int port;

    @AfterEach
    void stopWhatIsLeft() {
        EmbeddedDatabase.of(folder).stop();
    }

    @Test
    void aStepAddedFromModelerIsUsedByNewTicketsAndOutlivesAnUpgrade() throws Exception {
        try (Application desk = Application.start(folder).awaitReady()) {
            port = desk.port();
            String open = open();
            aBrokenModelIsRefusedWithFileElementAndReason();
            theAnalystAddsAStep();
            anOpenTicketFinishesOnItsOldVersion(open);
            aNewTicketUsesTheStep();
            desk.stop();
        }
        try (Application desk = Application.start(newerRelease(), folder).awaitReady()) {
            port = desk.port();
            theStartNamesTheAnalystsModelAndLeavesItInForce(desk.output());
            aNewTicketUsesTheStep();
            theAnalystTakesTheModelOfTheRelease();
            assertThat(tasksOf(open())).containsExactly("Task_WorkOnTicket");
        }
    }

    private void aBrokenModelIsRefusedWithFileElementAndReason() throws IOException {
        String broken = withTheStep().replace("${setStatus}", "${setStatos}");
        Reply refused = modeler().deploy("broken", Map.of(LIFECYCLE, broken, "call-first.form", FORM));
        refused.expect(400);
        assertThat(refused.text("message"))
                .startsWith(LIFECYCLE + ": Task_MarkInProgress: ")
                .contains("setStatos");
        assertThat(refused.json()
                        .path("details")
                        .path(LIFECYCLE)
                        .path("errors")
                        .get(0)
                        .path("mainElementId")
                        .asText())
                .isEqualTo("Task_MarkInProgress");
        assertThat(inForce(LIFECYCLE).path("origin").asText()).isEqualTo("PACKAGED");
    }

    private void theAnalystAddsAStep() throws IOException {
        Map<String, String> files = Map.of(LIFECYCLE, withTheStep(), "call-first.form", FORM);
        modeler().checkConnection();
        Reply deployed = modeler().deploy("lifecycle", files).expect(200);
        assertThat(deployed.json()
                        .path("deployedProcessDefinitions")
                        .elements()
                        .next()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        Reply again = modeler().deploy("lifecycle", files).expect(200);
        assertThat(again.text("id")).isEqualTo(deployed.text("id"));
        assertThat(inForce(LIFECYCLE).path("version").asInt()).isEqualTo(2);
        assertThat(inForce(LIFECYCLE).path("origin").asText()).isEqualTo("MODELER");
        assertThat(inForce(LIFECYCLE).path("deployedBy").asText()).isEqualTo("analyst1");
        assertThat(inForce(LIFECYCLE).path("differs").asBoolean()).isTrue();
        assertThat(as("analyst1").get("/models/" + LIFECYCLE).expect(200).texts("differences", "sentence"))
                .contains(
                        "userTask Task_CallFirst \"Call the requester first\" is new.",
                        "sequenceFlow Flow_ToBeDone \"yes\": targetRef is \"Task_CallFirst\""
                                + " instead of \"Task_WorkOnTicket\".");
    }

    private void anOpenTicketFinishesOnItsOldVersion(String number) {
        assertThat(tasksOf(number)).containsExactly("Task_WorkOnTicket");
        closeByPhone(number);
    }

    private void aNewTicketUsesTheStep() {
        String number = open();
        assertThat(tasksOf(number)).containsExactly("Task_CallFirst");
        String task = tasks(number).get(0).path("id").asText();
        as("agent1")
                .post(engineRest("/task/" + task + "/claim"), Map.of("userId", "agent1"))
                .expect(204);
        as("agent1")
                .post(
                        engineRest("/task/" + task + "/submit-form"),
                        Map.of("variables", Map.of("mood", Map.of("value", "fine"))))
                .expect(204);
        assertThat(tasksOf(number)).containsExactly("Task_WorkOnTicket");
        Reply ticket = as("agent1").get("/tickets/" + number).expect(200);
        assertThat(ticket.text("status")).isEqualTo("IN_PROGRESS");
        assertThat(ticket.text("fields.mood")).isEqualTo("fine");
        closeByPhone(number);
    }

    private Path newerRelease() throws IOException {
        return NewerRelease.in(
                folder,
                Map.of(
                        LIFECYCLE, packaged(LIFECYCLE).replace("The way of a ticket", "The better way of a ticket"),
                        CLOSURE, packaged(CLOSURE).replace("Closes the ticket", "Shuts the ticket")));
    }

    private void theStartNamesTheAnalystsModelAndLeavesItInForce(String log) {
        assertThat(log).contains("The model " + LIFECYCLE + " was last deployed by an analyst (version 2)");
        assertThat(log).doesNotContain("The model " + CLOSURE);
        assertThat(inForce(LIFECYCLE).path("version").asInt()).isEqualTo(2);
        assertThat(inForce(LIFECYCLE).path("origin").asText()).isEqualTo("MODELER");
        assertThat(inForce(CLOSURE).path("version").asInt()).isEqualTo(2);
        assertThat(inForce(CLOSURE).path("origin").asText()).isEqualTo("PACKAGED");
    }

    private void theAnalystTakesTheModelOfTheRelease() {
        String wish = "/models/" + LIFECYCLE + "/actions/return-to-packaged";
        Reply taken = as("analyst1").post(wish, Map.of()).expect(200);
        assertThat(taken.text("model.version")).isEqualTo("3");
        assertThat(taken.text("model.origin")).isEqualTo("PACKAGED");
        assertThat(taken.text("model.deployedBy")).isEqualTo("analyst1");
        assertThat(taken.json().path("differences")).isEmpty();
        as("analyst1").post(wish, Map.of()).expectProblem(409);
    }

    private String withTheStep() throws IOException {
        return packaged(LIFECYCLE)
                .replace(
                        "sourceRef=\"Gateway_Assigned\" targetRef=\"Task_WorkOnTicket\"",
                        "sourceRef=\"Gateway_Assigned\" targetRef=\"Task_CallFirst\"")
                .replace(
                        "<bpmn:incoming>Flow_ToBeDone</bpmn:incoming>",
                        "<bpmn:incoming>Flow_InProgress</bpmn:incoming>")
                .replace("<bpmn:sequenceFlow id=\"Flow_Worked\"", CALL_FIRST + "<bpmn:sequenceFlow id=\"Flow_Worked\"");
    }

    private static String packaged(String file) throws IOException {
        return Files.readString(Path.of("processes", file));
    }

    private String open() {
        String subject = "Printer " + UUID.randomUUID();
        return as("agent1")
                .post(
                        "/tickets",
                        Map.of(
                                "requester",
                                Map.of("email", UUID.randomUUID() + "@example.org"),
                                "subject",
                                subject,
                                "description",
                                "It burns.",
                                "helpTopic",
                                "hardware"))
                .expect(201)
                .text("number");
    }

    private void closeByPhone(String number) {
        Reply closed = as("agent1")
                .post(
                        "/tickets/" + number + "/actions/resolve",
                        Map.of("resolution", "SOLVED", "body", "Put out.", "close", true));
        assertThat(closed.expect(200).text("status")).isEqualTo("CLOSED");
    }

    private Iterable<String> tasksOf(String number) {
        return StreamSupport.stream(tasks(number).spliterator(), false)
                .map(task -> task.path("taskDefinitionKey").asText())
                .toList();
    }

    private JsonNode tasks(String number) {
        return as("agent1")
                .post(engineRest("/task"), Map.of("nameLike", number + " %"))
                .expect(200)
                .json();
    }

    private JsonNode inForce(String file) {
        return StreamSupport.stream(
                        as("analyst1")
                                .get("/models")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(model -> model.path("file").asText().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private Modeler modeler() {
        return new Modeler(as("analyst1"), port);
    }

    private Api as(String user) {
        return Api.at(port).as(user);
    }

    private String engineRest(String path) {
        return "http://localhost:%d/engine-rest%s".formatted(port, path);
    }
}
