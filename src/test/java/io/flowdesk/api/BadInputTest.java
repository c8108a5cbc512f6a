package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent in a field of text is refused by the name of that field, or kept as the text that it is. */
@FlowdeskTest
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NASTY = "'; drop table ticket; -- <script>alert(1)</script> ${7*7} {{7*7}}";

    /** Must be given, may be left out, or only one of a few values. */
    private static final String FIELDS =
            """
            ticket             subject             must  250
            ticket             description         must  100000
            ticket             requester.email     key   254
            ticket             requester.name      may   200
            ticket             requester.phone     key   40
            ticket             helpTopic           key   60
            ticket             service             may   120
            ticket             stepsTaken          may   100000
            ticket             impact              key   10
            ticket             urgency             key   10
            ticket             channel             key   10
            ticket             collaborators[0]    key   254
            ticket             attachments[0]      key   36
            ticket             fields.device       key   250
            ticket             fields.inventoryNumber may 4000
            message            kind                key   10
            message            body                must  100000
            message            from                key   254
            message            cannedResponse      key   60
            message            attachments[0]      key   36
            assign             assignee            key   64
            refer              team                key   60
            transfer           team                key   60
            transfer           reason              must  100000
            escalate           reason              must  100000
            escalate           kind                key   20
            request-info       body                must  100000
            wait-third-party   reason              must  100000
            wait-third-party   until               key   30
            reclassify         helpTopic           key   60
            reclassify         impact              key   10
            reclassify         urgency             key   10
            reclassify         priority            key   10
            reclassify         service             may   120
            reclassify         reason              may   100000
            change-requester   email               key   254
            verify-identity    how                 key   20
            verify-identity    note                may   100000
            resolve            resolution          key   20
            resolve            body                must  100000
            resolve            cause               may   100000
            reject             body                must  100000
            close              resolution          key   20
            close              reason              must  100000
            decline            reason              must  100000
            reopen             reason              must  100000
            link               to                  key   20
            link               kind                key   20
            add-collaborator   email               key   254
            remove-collaborator email              key   254
            add-task           title               must  250
            add-task           team                key   60
            add-task           assignee            key   64
            log-work           kind                key   20
            log-work           startedAt           key   30
            log-work           text                must  100000
            requester          name                may   200
            requester          phone               key   40
            requester          language            key   5
            requester          zone                key   60
            requester          addresses[0]        key   254
            merge              into                key   254
            token              integration         key   60
            token              scopes[0]           key   30
            clock              advance             key   30
            preview            calendar.zone       key   60
            preview            from                key   30
            preview            to                  key   30
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    ATicketAt tickets;

    private String path = "";
    private String requester = "";
    private Api api;

    @BeforeAll
    void aTicketIsThere() {
        path = tickets.that(Standing.OPEN, port);
        requester = "/requesters/" + Api.at(port).as("admin").get(path).text("requester.email");
    }

    @BeforeEach
    void setUp() {
        api = Api.at(port).as("agent1");
    }

    /** One field of one call. */
    record Field(String call, String name, String kind, int longest) {

        static Field of(String line) {
            List<String> words = List.of(line.strip().split("\\s+"));
            return new Field(words.get(0), words.get(1), words.get(2), Integer.parseInt(words.get(3)));
        }

        @Override
        public String toString() {
            return call + " " + name;
        }
    }

    static Stream<Field> fields() {
        return FIELDS.lines().map(Field::of);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsNoTextOrCannotBeStoredIsRefusedByTheNameOfItsField(Field field) {
        for (String wrong : List.of("7", "true", "[7]", "{\"a\": 1}", "\"a\\u0000b\"", "\"half \\ud83d a\"")) {
            isRefused(field, wrong);
        }
        isRefused(field, "\"" + "x".repeat(field.longest() + 1) + "\"");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsMissingIsNamedWhereItIsNeeded(Field field) {
        aTicketIsThere();
        for (String nothing : List.of("null", "\"\"", "\"  \"")) {
            if (field.kind().equals("must")) {
                isRefused(field, nothing);
            } else {
                assertThat(send(field, nothing).status())
                        .as("%s: %s", field, nothing)
                        .isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void codeIsTextOrNoSuchThing(Field field) throws Exception {
        aTicketIsThere();
        String nasty = JSON.writeValueAsString(NASTY);
        if (field.kind().equals("key")) {
            isRefused(field, nasty);
        } else {
            Reply reply = send(field, nasty);
            assertThat(reply.status()).as("%s: %s", field, reply.text()).isIn(200, 201, 409);
            assertThat(reply.text()).doesNotContain("49 49");
        }
    }

    private void isRefused(Field field, String value) {
        Reply reply = send(field, value);
        String shown = value.substring(0, Math.min(40, value.length()));
        assertThat(reply.status())
                .as("%s: %s answers %s", field, shown, reply.text())
                .isEqualTo(400);
        assertThat(reply.wrongFields()).as("%s: %s", field, shown).allMatch(name -> isAbout(field, name));
    }

    /** What is no list or object at all is named as a whole. */
    private static boolean isAbout(Field field, String name) {
        return field.name().equals(name + "[0]")
                || name.equals(field.name())
                || name.startsWith(field.name() + "[")
                || name.startsWith(field.name() + ".");
    }

    private Reply send(Field field, String value) {
        String body = with(Sendable.body(field.call(), clock.instant()), field.name(), value);
        Api who = Sendable.isOfAdministrator(field.call()) ? Api.at(port).as("admin") : api;
        String address = Sendable.address(field.call(), path, requester);
        return field.call().equals("requester") ? who.patch(address, body) : who.post(address, body);
    }

    private static String with(Map<String, Object> body, String field, String value) {
        ObjectNode json = JSON.valueToTree(body);
        ObjectNode holder = json;
        String last = field.substring(field.indexOf('.') + 1);
        if (field.contains(".")) {
            holder = json.withObject("/" + field.substring(0, field.indexOf('.')));
        }
        if (last.endsWith("[0]")) {
            holder.putArray(last.substring(0, last.length() - 3)).add("@@");
        } else {
            holder.put(last, "@@");
        }
        return json.toString().replace("\"@@\"", value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ticket", "message", "transfer", "claim", "requester", "merge", "token", "clock", "preview"})
    void whatIsNoJsonOrHasAFieldTooManyIsRefused(String call) {
        Field colour = new Field(call, "colour", "key", 1);
        assertThat(send(colour, "\"red\"").wrongFields()).contains("colour");
        for (String broken : List.of("{", "{\"a\": }", "[]", "\"text\"", "7", "{} {}")) {
            Api who = Sendable.isOfAdministrator(call) ? Api.at(port).as("admin") : api;
            String address = Sendable.address(call, path, requester);
            Reply reply = call.equals("requester") ? who.patch(address, broken) : who.post(address, broken);
            reply.expectProblem(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../../etc/passwd",
                "<script>alert(1)</script>.txt",
                "'; drop table ticket; --.txt",
                "a\u202egnp.exe",
                "\ud83d\ude00.txt",
                "null",
                "a/b\\c:d.txt"
            })
    void aFileMayHaveAnyName(String name) {
        Reply upload = api.upload("/attachments", name, "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(upload.status()).as(upload.text()).isIn(201, 400);
        if (upload.status() == 201) {
            assertThat(upload.text("fileName")).isNotBlank().doesNotContain("/", "\\", "<", "\u202e");
            api.get("/attachments/" + upload.text("id")).expect(200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 251, 252, 253, 400})
    void aLongNameOfAFileIsCutBetweenCharacters(int length) {
        String name = "\ud83d\ude00".repeat(length / 2) + "x".repeat(length % 2) + ".txt";
        Reply upload = api.upload("/attachments", name, "text/plain", "x".getBytes(StandardCharsets.UTF_8))
                .expect(201);
        assertThat(upload.text("fileName")).endsWith(".txt").doesNotContain("?", "\ufffd");
        assertThat(upload.text("fileName").codePoints())
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "",
                "7",
                "[]",
                "null",
                "teams: [",
                "teams: 7",
                "colour: red",
                "teams: {a\u0000b: {}}",
                "a: &a [*a]",
                "!!javax.script.ScriptEngineManager [a]",
                "teams: {x: {name: \"half \\ud83d\"}}"
            })
    void aDeskFileThatIsNoneIsRefused(String yaml) {
        Reply refused = Api.at(port).as("admin").put("/admin/desk?dryRun=true", "application/yaml", yaml);
        assertThat(refused.wrongFields()).as(yaml).isNotEmpty();
    }
}
