package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowdeskTest
class OpeningTest {

    @LocalServerPort
    int port;

    Api api;

    @BeforeEach
    void setUp() {
        api = Api.at(port).as("agent1");
    }

    @Test
    void aTicketIsOpenedWithTheLeastThatIsNeeded() {
        Reply opened = api.post(
                        "/tickets", Sample.ticket().from("karen@example.org").json())
                .expect(201);
        assertThat(opened.text("number")).matches("HD-\\d{6,}");
        assertThat(opened.header("Location")).isEqualTo("/api/v1/tickets/" + opened.text("number"));
        assertThat(opened.text("status")).isEqualTo("NEW");
        assertThat(opened.text("team")).isEqualTo("service-desk");
        assertThat(opened.text("requester.email")).isEqualTo("karen@example.org");
    }

    @Test
    void whatWasOpenedCanBeReadAtOnceUnderItsNumber() {
        Reply opened = api.post("/tickets", Sample.ticket("hardware").json()).expect(201);
        Reply read = api.get("/tickets/" + opened.text("number")).expect(200);
        assertThat(read.json()).isEqualTo(opened.json());
        assertThat(read.header("ETag")).isEqualTo(opened.header("ETag"));
    }

    @Test
    void everythingThatIsSentIsKept() {
        Reply opened = api.post(
                        "/tickets",
                        Sample.ticket("hardware")
                                .with("service", "Printing")
                                .with("impact", "HIGH")
                                .with("urgency", "MEDIUM")
                                .with("channel", "PHONE")
                                .with("collaborators", List.of("Cliff@example.org"))
                                .with("fields", Map.of("device", "Printer", "inventoryNumber", "P-7"))
                                .json())
                .expect(201);
        assertThat(opened.text("priority")).isEqualTo("HIGH");
        assertThat(opened.text("channel")).isEqualTo("PHONE");
        assertThat(opened.text("service")).isEqualTo("Printing");
        assertThat(opened.text("firstRespondedAt")).isEqualTo(opened.text("createdAt"));
        assertThat(opened.text("fields.device")).isEqualTo("Printer");
        assertThat(opened.json().path("collaborators").toString()).isEqualTo("[\"cliff@example.org\"]");
    }

    @Test
    void aCallerWithoutMailIsKnownByHisNumber() {
        Reply opened = api.post(
                        "/tickets",
                        Sample.ticket("hardware")
                                .with("requester", Map.of("phone", "030 7654321", "name", "Cliff"))
                                .json())
                .expect(201);
        assertThat(opened.text("requester.phone")).isEqualTo("+49307654321");
        assertThat(opened.text("reachableByMail")).isEqualTo("false");
    }

    @Test
    void stepsAlreadyTakenArePartOfTheFirstMessage() {
        String number = api.post(
                        "/tickets",
                        Sample.ticket("hardware")
                                .from("karen@example.org")
                                .with("description", "It burns.")
                                .with("stepsTaken", "I blew on it.")
                                .json())
                .expect(201)
                .text("number");
        Reply messages = api.get("/tickets/" + number + "/messages").expect(200);
        assertThat(messages.texts("items", "body").get(0))
                .isEqualTo("It burns.\n\nSteps already taken:\nI blew on it.");
        assertThat(messages.texts("items", "author")).contains("karen@example.org");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Reply refused = api.post(
                "/tickets",
                Map.of(
                        "requester", Map.of("name", "Karen"),
                        "subject", "x".repeat(251),
                        "helpTopic", "no-such-topic",
                        "collaborators", List.of("nobody"),
                        "fields", Map.of("device", "Printer")));
        assertThat(refused.wrongFields())
                .contains(
                        "requester.email", "subject", "description", "helpTopic", "collaborators[0]", "fields.device");
    }

    @Test
    void anAnswerMustFitItsQuestion() {
        assertThat(fields("hardware", Map.of("device", "Toaster"))).containsExactly("fields.device");
        assertThat(fields("hardware", Map.of("device", 7))).containsExactly("fields.device");
        assertThat(fields("hardware", Map.of("colour", "red"))).containsExactly("fields.colour");
        assertThat(fields("business-critical-outage", Map.of("usersAffected", "many")))
                .containsExactly("fields.usersAffected");
        assertThat(fields("business-critical-outage", Map.of("since", "yesterday")))
                .containsExactly("fields.since");
        assertThat(fields("access-and-passwords", Map.of("lockedOut", "yes"))).containsExactly("fields.lockedOut");
    }

    private List<String> fields(String topic, Map<String, Object> answers) {
        return api.post("/tickets", Sample.ticket(topic).with("fields", answers).json())
                .wrongFields();
    }

    @Test
    void anAgentIsNoCollaborator() {
        assertThat(api.post(
                                "/tickets",
                                Sample.ticket()
                                        .with("collaborators", List.of("Priya.Nair@flowdesk.local"))
                                        .json())
                        .wrongFields())
                .containsExactly("collaborators[0]");
    }

    @Test
    void managersAndAnalystsOpenNoTickets() {
        for (String user : List.of("manager1", "analyst1")) {
            Api.at(port).as(user).post("/tickets", Sample.ticket().json()).expectProblem(403);
        }
    }
}
