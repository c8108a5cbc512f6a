package io.flowdesk.story.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody of the desk, who works over the REST API. */
public final class AColleague {

    private final String user;
    private final Api api;
    private final TaskLists lists;
    private final Stage stage;

    AColleague(String user, Api api, TaskLists lists, Stage stage) {
        this.user = user;
        this.api = api;
        this.lists = lists;
        this.stage = stage;
    }

    /** The task list shows him exactly these tasks of the ticket: {@code "Triage · No camera → nobody"}. */
    public AColleague finds(ACase ticket, String... tasks) {
        assertThat(lists.of(user, ticket.number())).containsExactlyInAnyOrder(tasks);
        return this;
    }

    /** The task list shows him exactly these tasks about a mail that waits for a decision. */
    public AColleague isAskedAboutMail(long mailId, String... tasks) {
        assertThat(lists.of(user, "mail-" + mailId)).containsExactlyInAnyOrder(tasks);
        return this;
    }

    /** Types in what somebody told him, such as on the phone; {@code channel} is one that the API knows. */
    public ACase opens(ARequester requester, String channel, String topic, String subject, String description) {
        Map<String, Object> person = Map.of("email", requester.address(), "name", requester.firstName());
        Map<String, Object> request = Map.of(
                "requester", person,
                "channel", channel,
                "helpTopic", topic,
                "subject", subject,
                "description", description);
        return stage.ticket(api.post("/tickets", request).expect(201).text("number"));
    }

    public void claims(ACase ticket) {
        does(ticket, "claim", Map.of());
    }

    public void replies(ACase ticket, String text) {
        says(ticket, "REPLY", text);
    }

    public void notes(ACase ticket, String text) {
        says(ticket, "NOTE", text);
    }

    /** Records what the requester told him on the phone; returns the ticket it landed in. */
    public ACase hears(ACase ticket, String words) {
        return stage.ticket(says(ticket, "REQUESTER", words).text("ticket"));
    }

    private Reply says(ACase ticket, String kind, String text) {
        return api.post(ticket.path() + "/messages", Map.of("kind", kind, "body", text))
                .expect(201);
    }

    /** The reason why he cannot say this. */
    public String cannotSay(ACase ticket, String kind, String text) {
        return api.post(ticket.path() + "/messages", Map.of("kind", kind, "body", text))
                .expectProblem(409)
                .text("detail");
    }

    public void asks(ACase ticket, String question) {
        does(ticket, "request-info", Map.of("body", question));
    }

    public void resolves(ACase ticket, String advice) {
        does(ticket, "resolve", Map.of("resolution", "SOLVED", "body", advice));
    }

    public void does(ACase ticket, String action, Map<String, Object> body) {
        attempts(ticket, action, body).expect(200);
    }

    /** The reason why this is not possible now. */
    public String cannot(ACase ticket, String action, Map<String, Object> body) {
        return attempts(ticket, action, body).expectProblem(409).text("detail");
    }

    /** The reason why he has no right to do this. */
    public String mustNot(ACase ticket, String action, Map<String, Object> body) {
        return attempts(ticket, action, body).expectProblem(403).text("detail");
    }

    private Reply attempts(ACase ticket, String action, Map<String, Object> body) {
        return api.post(ticket.path() + "/actions/" + action, body);
    }

    /** Completes a task of the ticket by its form, as Tasklist does; returns what that answered. */
    public Reply fillsIn(ACase ticket, String element, Map<String, String> fields) {
        String engine = stage.engineRest();
        String task = api.get(engine + "/task?taskDefinitionKey=" + element + "&processInstanceBusinessKey="
                        + ticket.number())
                .text("0.id");
        Map<String, Map<String, String>> variables = new HashMap<>();
        fields.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        return api.post(engine + "/task/" + task + "/submit-form", Map.of("variables", variables));
    }

    public void correctsAddress(String from, String to) {
        api.patch("/requesters/" + from, Map.of("addresses", List.of(to))).expect(200);
    }

    public Api api() {
        return api;
    }
}
