package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowdeskTest
class WorkingTest {

    @LocalServerPort
    int port;

    Api api;

    @BeforeEach
    void setUp() {
        api = Api.at(port).as("agent1");
    }

    private String opened() {
        return "/tickets/"
                + api.post("/tickets", Sample.ticket("hardware").json())
                        .expect(201)
                        .text("number");
    }

    @Test
    void anActionAnswersWithTheTicketAsItStandsAfterwards() {
        String path = opened();
        Reply claimed = api.post(path + "/actions/claim", "{}").expect(200);
        assertThat(claimed.text("status")).isEqualTo("IN_PROGRESS");
        assertThat(claimed.text("assignee")).isEqualTo("agent1");
        Reply resolved = api.post(
                        path + "/actions/resolve", Map.of("resolution", "SOLVED", "body", "Water was poured."))
                .expect(200);
        assertThat(resolved.text("status")).isEqualTo("RESOLVED");
        assertThat(api.post(path + "/actions/confirm", "{}").expect(200).text("status"))
                .isEqualTo("CLOSED");
    }

    @Test
    void anActionThatTheStatusForbidsIsAConflictThatSaysWhy() {
        String path = opened();
        assertThat(api.post(path + "/actions/confirm", "{}").expectProblem(409).text("detail"))
                .contains("OPEN", "confirm");
        assertThat(api.post(path + "/actions/resume", "{}").expectProblem(409).text("detail"))
                .contains("OPEN", "resume");
    }

    @Test
    void anActionWithTheWrongBodyNamesTheField() {
        String path = opened();
        api.post(path + "/actions/dance", "{}").expectProblem(404);
        api.post(path + "/actions/reply", Map.of("body", "x")).expectProblem(404);
        assertThat(api.post(path + "/actions/assign", "{}").wrongFields()).containsExactly("assignee");
        assertThat(api.post(path + "/actions/assign", Map.of("assignee", "agent1", "x", 1))
                        .wrongFields())
                .containsExactly("x");
        assertThat(api.post(path + "/actions/assign", Map.of("assignee", "nobody"))
                        .wrongFields())
                .containsExactly("assignee");
        assertThat(api.post(path + "/actions/add-task", Map.of("title", "x", "assignee", "nobody"))
                        .wrongFields())
                .containsExactly("assignee");
        assertThat(api.post(path + "/actions/wait-third-party", Map.of("reason", "x", "until", "soon"))
                        .wrongFields())
                .containsExactly("until");
        assertThat(api.post(path + "/actions/reclassify", Map.of("team", "applications"))
                        .wrongFields())
                .containsExactly("team");
        assertThat(api.post(
                                path + "/actions/log-work",
                                Map.of(
                                        "kind",
                                        "CALL",
                                        "startedAt",
                                        "2026-01-01T09:00:00Z",
                                        "minutes",
                                        1e30,
                                        "text",
                                        "x"))
                        .wrongFields())
                .containsExactly("minutes");
        api.post(path + "/actions/claim", "[]").expectProblem(400);
    }

    @Test
    void aMessageOfTheApiSaysThatItCameByTheApi() {
        String path = opened();
        for (String kind : List.of("REPLY", "NOTE", "REQUESTER")) {
            Reply added = api.post(path + "/messages", Map.of("kind", kind, "body", "Hm."))
                    .expect(201);
            assertThat(added.text("channel")).as(kind).isEqualTo("API");
        }
        api.post(path + "/actions/request-info", Map.of("body", "Which printer?"))
                .expect(200);
        assertThat(api.get(path + "/messages").texts("items", "channel"))
                .hasSize(5)
                .containsOnly("API");
    }

    @Test
    void aPreparedAnswerIsFilledIn() {
        String path = opened();
        Reply reply = api.post(path + "/messages", Map.of("kind", "REPLY", "cannedResponse", "ask-for-screenshot"))
                .expect(201);
        assertThat(reply.text("body"))
                .contains("Hello Karen", path.substring("/tickets/".length()), "Amira Haddad")
                .doesNotContain("{");
        assertThat(api.post(path + "/messages", Map.of("kind", "REPLY", "cannedResponse", "none"))
                        .wrongFields())
                .containsExactly("cannedResponse");
    }

    @Test
    void whatTheRequesterSaidWakesAWaitingTicket() {
        String path = opened();
        assertThat(api.post(path + "/actions/request-info", Map.of("body", "Which printer?"))
                        .expect(200)
                        .text("status"))
                .isEqualTo("WAITING_ON_REQUESTER");
        api.post(path + "/messages", Map.of("kind", "REQUESTER", "body", "The big one."))
                .expect(201);
        assertThat(api.get(path).text("status")).isEqualTo("IN_PROGRESS");
        assertThat(api.post(
                                path + "/messages",
                                Map.of("kind", "REQUESTER", "body", "x", "from", "stranger@example.org"))
                        .wrongFields())
                .containsExactly("from");
    }

    @Test
    void aFileBelongsToTheMessageThatNamesIt() {
        byte[] content = "the log".getBytes(StandardCharsets.UTF_8);
        String id = api.upload("/attachments", "log.txt", "text/plain", content)
                .expect(201)
                .text("id");
        Api.at(port).as("agent2").get("/attachments/" + id).expectProblem(404);
        String path = opened();
        api.post(path + "/messages", Map.of("kind", "NOTE", "body", "See file", "attachments", List.of(id)))
                .expect(201);
        Reply file = Api.at(port).as("agent2").get("/attachments/" + id).expect(200);
        assertThat(file.bytes()).isEqualTo(content);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Api.at(port).as("expert1").get("/attachments/" + id).expectProblem(404);
        assertThat(api.post(path + "/messages", Map.of("kind", "NOTE", "body", "x", "attachments", List.of(id)))
                        .wrongFields())
                .containsExactly("attachments");
    }

    @Test
    void uploadsHaveTheirLimits() {
        api.upload("/attachments", "big.bin", "application/octet-stream", new byte[11 * 1024 * 1024])
                .expectProblem(413);
        assertThat(api.upload("/attachments", "empty.txt", "text/plain", new byte[0])
                        .wrongFields())
                .containsExactly("file");
        api.get("/attachments/" + UUID.randomUUID()).expectProblem(404);
        api.with("Content-Type", "multipart/form-data; boundary=x")
                .post("/attachments", "nonsense")
                .expectProblem(400);
    }

    @Test
    void theAuditSaysWhoDidWhat() {
        String path = opened();
        api.post(path + "/actions/transfer", Map.of("team", "applications", "reason", "It is the driver."))
                .expect(200);
        Reply events = api.get(path + "/events?limit=200").expect(200);
        assertThat(events.texts("items", "what")).contains("RECEIVED", "TRANSFERRED");
        assertThat(events.texts("items", "who")).contains("agent1");
        assertThat(events.texts("items", "why")).contains("It is the driver.");
        assertThat(events.texts("items", "to")).contains("applications");
    }

    @Test
    void aListIsReadInPartsWithoutGapsWhileOthersAddToIt() {
        String mark = "paged" + UUID.randomUUID().toString().replace("-", "");
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.add(openedAbout(mark));
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Reply part =
                    api.get("/tickets?sort=created&limit=2&q=" + mark + cursor).expect(200);
            read.addAll(part.texts("items", "number"));
            cursor = part.json().path("next").isNull() ? "" : "&cursor=" + part.text("next");
            Api.at(port)
                    .as("agent2")
                    .post("/tickets", Sample.ticket("hardware").json())
                    .expect(201);
        } while (!cursor.isEmpty());
        assertThat(read).isEqualTo(opened);
        String next = api.get("/tickets?limit=1").text("next");
        assertThat(api.get("/tickets?sort=priority&cursor=" + next).wrongFields())
                .containsExactly("cursor");
    }

    private String openedAbout(String mark) {
        return api.post(
                        "/tickets",
                        Sample.ticket("hardware")
                                .with("subject", "About " + mark)
                                .json())
                .expect(201)
                .text("number");
    }

    @Test
    void wordsAreFoundWhereverTheyStand() {
        String mark = "zebra" + UUID.randomUUID().toString().replace("-", "");
        Reply opened = api.post(
                        "/tickets",
                        Sample.ticket("hardware")
                                .with("subject", "Something " + mark)
                                .with("requester", Map.of("email", mark + "@example.org", "name", "Zoe"))
                                .json())
                .expect(201);
        String number = opened.text("number");
        api.post("/tickets/" + number + "/messages", Map.of("kind", "NOTE", "body", "needle" + mark))
                .expect(201);
        for (String q : List.of(
                mark,
                mark.substring(0, 20),
                "something%20needle" + mark,
                mark + "@example.org",
                "%22something%20" + mark + "%22",
                number + "%20" + mark,
                mark + "%20-giraffe")) {
            assertThat(api.get("/tickets?q=" + q).expect(200).texts("items", "number"))
                    .as(q)
                    .containsExactly(number);
        }
        assertThat(api.get("/tickets?q=" + mark + "%20giraffe").texts("items", "number"))
                .isEmpty();
        assertThat(api.get("/tickets?q=" + mark + "%20-something").texts("items", "number"))
                .isEmpty();
        assertThat(Api.at(port).as("expert1").get("/tickets?q=" + mark).texts("items", "number"))
                .isEmpty();
        api.get("/tickets?q=%27%28%26%7C%21%3A%2A%22").expect(200);
    }

    @Test
    void filtersNarrowTheList() {
        String mark = "filter" + UUID.randomUUID().toString().replace("-", "");
        String karen = mark + "@example.org";
        String number = api.post(
                        "/tickets",
                        Sample.ticket("hardware")
                                .from(karen)
                                .with("subject", mark)
                                .json())
                .expect(201)
                .text("number");
        String q = "/tickets?q=" + mark + "&";
        for (String yes : List.of(
                "status=OPEN&status=NEW",
                "team=service-desk",
                "assignee=none",
                "priority=NORMAL",
                "helpTopic=hardware",
                "requester=" + karen,
                "createdFrom=2020-01-01T00:00:00Z",
                "sort=-priority",
                "sort=updated")) {
            assertThat(api.get(q + yes).expect(200).texts("items", "number"))
                    .as(yes)
                    .containsExactly(number);
        }
        for (String no : List.of(
                "status=CLOSED",
                "team=applications",
                "assignee=me",
                "priority=LOW",
                "helpTopic=software",
                "requester=cliff@example.org",
                "createdTo=2020-01-01T00:00:00Z")) {
            assertThat(api.get(q + no).expect(200).texts("items", "number"))
                    .as(no)
                    .isEmpty();
        }
    }

    @Test
    void aRequesterIsCorrectedAndMerged() {
        String one = UUID.randomUUID() + "@example.org";
        String other = UUID.randomUUID() + "@example.org";
        String number = api.post("/tickets", Sample.ticket("hardware").from(one).json())
                .expect(201)
                .text("number");
        api.post("/tickets", Sample.ticket("hardware").from(other).json()).expect(201);
        Reply changed = api.patch(
                        "/requesters/" + one,
                        Map.of("name", "Kim", "phone", "+49 30 1234567", "language", "de", "zone", "Europe/Paris"))
                .expect(200);
        assertThat(changed.text("phone")).isEqualTo("+49301234567");
        assertThat(api.patch("/requesters/" + one, Map.of("addresses", List.of(other)))
                        .wrongFields())
                .containsExactly("addresses[0]");
        assertThat(api.patch("/requesters/" + one, Map.of("zone", "Mars", "language", "tlh"))
                        .wrongFields())
                .containsExactlyInAnyOrder("zone", "language");
        Reply merged =
                api.post("/requesters/" + one + "/merge", Map.of("into", other)).expect(200);
        assertThat(merged.text("email")).isEqualTo(other);
        assertThat(merged.text("name")).isEqualTo("Kim");
        assertThat(api.get("/tickets/" + number).text("requester.email")).isEqualTo(other);
        api.patch("/requesters/nobody@example.org", "{}").expectProblem(404);
        Api.at(port).as("manager1").patch("/requesters/" + other, "{}").expectProblem(403);
    }

    @Test
    void theDocumentNamesEveryCallAndHowItFails() {
        Reply document =
                Api.at(port).get("http://localhost:" + port + "/v3/api-docs").expect(200);
        document.json()
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asText()).isNotBlank();
                    assertThat(operation.path("responses").has("400")).isTrue();
                    assertThat(operation.path("responses").has("401")).isTrue();
                }));
        assertThat(document.json().path("paths").size()).isGreaterThanOrEqualTo(18);
        Api.at(port).get("http://localhost:" + port + "/swagger-ui/index.html").expect(200);
    }

    @Test
    void calendarsAndLists() {
        assertThat(api.post(
                                "/sla/preview",
                                Map.of("calendar", "Office", "from", "2026-01-05T08:00:00Z", "seconds", 3600))
                        .expect(200)
                        .text("dueAt"))
                .isEqualTo("2026-01-05T09:00:00Z");
        assertThat(api.post("/sla/preview", Map.of("calendar", "None", "from", "2026-01-05T08:00:00Z", "days", 1))
                        .wrongFields())
                .containsExactly("calendar");
        assertThat(api.get("/help-topics").texts("items", "key")).contains("hardware", "other");
        assertThat(api.get("/teams").texts("items", "key")).contains("service-desk");
        assertThat(api.get("/agents").texts("items", "id")).contains("agent1");
        api.get("/demo/clock").expectProblem(403);
        Api.at(port).as("admin").get("/demo/clock").expect(200);
        assertThat(Api.at(port)
                        .as("admin")
                        .post("/demo/clock", Map.of("advance", "PT4Y"))
                        .wrongFields())
                .containsExactly("advance");
    }
}
