package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowdeskTest
class ConventionsTest {

    @LocalServerPort
    int port;

    Api api;

    @BeforeEach
    void setUp() {
        api = Api.at(port).as("agent1");
    }

    @Test
    void whoeverIsNotSignedInIsToldHowToSignIn() {
        for (Api stranger : List.of(
                Api.at(port),
                Api.at(port).as("agent1", "wrong"),
                Api.at(port).as("nobody"),
                Api.at(port).as("agent1", "a\0b"),
                Api.at(port).bearing("fd_wrong"),
                Api.at(port).with("Authorization", "Basic ???"),
                Api.at(port).with("Authorization", "Digest x"))) {
            Reply refused = stranger.get("/tickets").expectProblem(401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
        }
    }

    @Test
    void noCallStartsASession() {
        assertThat(api.get("/tickets").expect(200).header("Set-Cookie")).isEmpty();
    }

    @Test
    void everythingThatGoesWrongIsAProblem() {
        api.get("/no-such-path").expectProblem(404);
        api.post("/no-such-path", "{}").expectProblem(404);
        api.get("/tickets/HD-999999").expectProblem(404);
        api.get("/tickets/nonsense").expectProblem(404);
        api.delete("/tickets").expectProblem(405);
        api.with("Accept", "application/xml").get("/tickets").expectProblem(406);
        api.with("Content-Type", "text/plain").post("/tickets", "{}").expectProblem(415);
        api.get("/attachments/no-uuid").expectProblem(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{\"subject\": }",
                "{\"subject\": \"a\"} trailing",
                "{\"subject\": \"a\", \"subject\": \"b\"}"
            })
    void aBodyThatIsNoObjectOfJsonIsRefused(String body) {
        api.post("/tickets", body).expectProblem(400);
    }

    @Test
    void aWrongTypeOrAnUnknownFieldIsNamed() {
        assertThat(wrong("subject", 7)).containsExactly("subject");
        assertThat(wrong("subject", List.of())).containsExactly("subject");
        assertThat(wrong("impact", "ENORMOUS")).containsExactly("impact");
        assertThat(wrong("impact", 1)).containsExactly("impact");
        assertThat(wrong("channel", "SYSTEM")).containsExactly("channel");
        assertThat(wrong("colour", "red")).containsExactly("colour");
        assertThat(wrong("requester", "karen@example.org")).containsExactly("requester");
        assertThat(wrong("requester", Map.of("email", "karen@example.org", "age", 7)))
                .containsExactly("requester.age");
        assertThat(wrong("collaborators", "cliff@example.org")).containsExactly("collaborators");
        assertThat(wrong("attachments", List.of("no-uuid"))).containsExactly("attachments[0]");
    }

    private List<String> wrong(String field, Object value) {
        return api.post("/tickets", Sample.ticket().with(field, value).json()).wrongFields();
    }

    @Test
    void textThatCannotBeStoredIsRefused() {
        assertThat(wrong("subject", "a\0b")).containsExactly("subject");
        assertThat(api.post("/tickets", "{\"subject\": \"half \\ud83d a character\"}")
                        .wrongFields())
                .containsExactly("subject");
    }

    @Test
    void deepOrHugeJsonIsRefused() {
        api.post("/tickets", "[".repeat(5000)).expectProblem(400);
        api.post("/tickets", "{\"fields\": " + "{\"a\": ".repeat(100) + "1" + "}".repeat(101))
                .expectProblem(400);
        api.post("/tickets", "{\"subject\": " + "9".repeat(5000) + "}").expectProblem(400);
        api.post("/tickets", "{\"description\": \"" + "x".repeat(20_000_000) + "\"}")
                .expectProblem(413);
    }

    @Test
    void aBodyOfUnknownLengthIsLimitedToo() {
        byte[] chunk = new byte[64 * 1024];
        java.util.Arrays.fill(chunk, (byte) ' ');
        var body = BodyPublishers.ofByteArrays(java.util.Collections.nCopies(100, chunk));
        api.with("Content-Type", "application/json")
                .call("POST", "/tickets", body)
                .expectProblem(413);
    }

    @Test
    void codeInTextIsText() {
        String nasty = "'; drop table ticket; -- <script>alert(1)</script> ${7*7} {{7*7}} \u202e";
        Reply opened = api.post(
                        "/tickets",
                        Sample.ticket("hardware")
                                .with("subject", nasty)
                                .with("description", nasty)
                                .json())
                .expect(201);
        assertThat(opened.text("subject")).isEqualTo(nasty);
        String number = opened.text("number");
        assertThat(api.get("/tickets/" + number + "/messages").texts("items", "body"))
                .contains(nasty);
    }

    @Test
    void aParameterThatIsWrongIsNamed() {
        for (String parameter : List.of(
                "status=OPN",
                "priority=1",
                "sort=colour",
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=nonsense",
                "createdFrom=yesterday",
                "createdTo=%2B999999999-01-01T00:00:00Z",
                "requester=nobody",
                "colour=red",
                "q=%00")) {
            assertThat(api.get("/tickets?" + parameter).wrongFields())
                    .as(parameter)
                    .containsExactly(parameter.substring(0, parameter.indexOf('=')));
        }
    }

    @Test
    void aChangeIsMeantForTheStateThatTheCallerSaw() {
        Reply opened = api.post("/tickets", Sample.ticket("hardware").json()).expect(201);
        String path = "/tickets/" + opened.text("number");
        String seen = opened.header("ETag");
        api.with("If-Match", seen).post(path + "/actions/claim", "{}").expect(200);
        api.with("If-Match", seen).post(path + "/actions/release", "{}").expectProblem(412);
        api.with("If-Match", "W/" + seen).post(path + "/actions/release", "{}").expectProblem(412);
        api.with("If-Match", "nonsense").post(path + "/actions/release", "{}").expectProblem(400);
        String now = api.get(path).header("ETag");
        api.with("If-Match", seen + ", " + now)
                .post(path + "/actions/release", "{}")
                .expect(200);
        api.with("If-Match", "*").post(path + "/actions/claim", "{}").expect(200);
        api.with("If-Match", now)
                .post(path + "/messages", Map.of("kind", "NOTE", "body", "too late"))
                .expectProblem(412);
    }

    @Test
    void theTagChangesWithAMessageAndNotByItself() {
        Reply opened = api.post("/tickets", Sample.ticket("hardware").json()).expect(201);
        String path = "/tickets/" + opened.text("number");
        assertThat(api.get(path).header("ETag")).isEqualTo(opened.header("ETag"));
        Reply note = api.post(path + "/messages", Map.of("kind", "NOTE", "body", "Hm."))
                .expect(201);
        assertThat(api.get(path).header("ETag")).isEqualTo(note.header("ETag")).isNotEqualTo(opened.header("ETag"));
    }
}
