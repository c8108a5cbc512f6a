package io.flowdesk.mail.content.reply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowdesk.mail.content.Limits;
import io.flowdesk.mail.content.MailReader;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.content.UnreadableMail;
import io.flowdesk.mail.content.html.HtmlReader;
import io.flowdesk.testing.CaseFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The collections of three other projects. */
final class ReplyCases {

    private final List<ReplyCase> cases = new ArrayList<>();

    static List<ReplyCase> all() throws IOException, UnreadableMail {
        var all = new ReplyCases();
        all.discourse(CaseFiles.named("mail/reply-trimming"));
        all.talon(CaseFiles.named("mail/talon"));
        all.crisp(CaseFiles.named("mail/crisp"));
        return all.cases;
    }

    private void discourse(Path folder) throws IOException {
        for (Path mail : in(folder.resolve("emails"))) {
            String expected = Files.readString(folder.resolve("trimmed").resolve(mail.getFileName()));
            add("discourse", mail.getFileName().toString(), Files.readString(mail), expected);
        }
    }

    private void talon(Path folder) throws IOException, UnreadableMail {
        JsonNode file = json(folder);
        for (JsonNode one : file.get("plainTextCases")) {
            add(
                    "talon, text",
                    one.get("test").asText(),
                    one.get("input").asText(),
                    one.get("expectedReply").asText());
        }
        mails(folder, file.get("standardReplies"));
        for (Path html : in(folder.resolve("fixtures/html_replies"))) {
            String text = new HtmlReader(Duration.ofSeconds(30)).text(Files.readString(html));
            add("talon, HTML", html.getFileName().toString(), text, "Hi. I am fine.\n\nThanks,\nAlex");
        }
    }

    private void mails(Path folder, JsonNode replies) throws IOException, UnreadableMail {
        for (JsonNode one : replies) {
            try (InputStream raw = Files.newInputStream(
                    folder.resolve("fixtures").resolve(one.get("file").asText()))) {
                ParsedMail mail = new MailReader(Limits.standard()).read(raw);
                var reply = new Reply(mail.text(), mail.folded());
                var expected = ReplyCase.newText(one.get("expectedReply").asText());
                cases.add(new ReplyCase("talon, mails", one.get("file").asText(), "", any -> expected.test(reply)));
            }
        }
    }

    /** Only what is expected of what is visible or quoted: how many fragments there are is a matter of that parser. */
    private void crisp(Path folder) throws IOException {
        for (JsonNode one : json(folder)) {
            List<CrispAssertion> assertions = CrispAssertion.of(one.get("asserts"));
            if (!assertions.isEmpty()) {
                cases.add(new ReplyCase(
                        "crisp", one.get("test").asText(), input(folder, one), reply -> assertions.stream()
                                .allMatch(assertion -> assertion.holds(reply))));
            }
        }
    }

    private static String input(Path folder, JsonNode one) throws IOException {
        JsonNode fixtures = one.get("fixtures");
        return fixtures.isEmpty()
                ? one.get("inputs").get(0).asText()
                : Files.readString(
                        folder.resolve("fixtures").resolve(fixtures.get(0).asText()));
    }

    private void add(String set, String name, String input, String expected) {
        cases.add(new ReplyCase(set, name, input.replace("\r\n", "\n"), ReplyCase.newText(expected)));
    }

    private static JsonNode json(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
