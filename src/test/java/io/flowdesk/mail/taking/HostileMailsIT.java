package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.MailStore;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails made to hurt, all the way from the mail server to whoever has to look at them. */
@FlowdeskTest
@ExtendWith(OutputCaptureExtension.class)
class HostileMailsIT {

    private static final int LIMIT = 25 * 1024 * 1024;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private MailStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private final String karen = "karen-" + UUID.randomUUID() + "@example.org";

    static Stream<Arguments> tooMuch() {
        String file = "--b\nContent-Disposition: attachment; filename=a.txt\n\nx\n";
        return Stream.of(
                Arguments.of("multipart/mixed; boundary=b", file.repeat(1000) + "--b--\n", "more than 500 parts"),
                Arguments.of("multipart/mixed; boundary=b", file.repeat(120) + "--b--\n", "more than 100 files"),
                Arguments.of("multipart/mixed; boundary=b0", nested(200), "nested more than 50 times"),
                Arguments.of("text/html", "<p>x\n".repeat(1_500_000), "longer than 5000000 characters"));
    }

    @ParameterizedTest
    @MethodSource
    void tooMuch(String type, String body, String reason, CapturedOutput log) throws Exception {
        String raw = mail(type, body);
        IncomingMail mail = mailroom.arrives(raw);
        assertThat(mail.state()).isEqualTo(MailState.QUARANTINED);
        assertThat(mail.reason()).contains(reason);
        assertThat(mailroom.openTasks(mail)).containsExactly("Task_DecideOnMail");
        assertThat(rawText(mail)).contains(body.replace("\n", "\r\n").substring(0, 100));
        mailroom.arrives(raw.replace("Message-ID: <", "Message-ID: <2"));
        assertThat(mailroom.putAside(karen)).isEqualTo(1);
        assertThat(log).doesNotContain(" ERROR ");
    }

    /** More than this machine could hold: nobody reads it to its end. */
    @Test
    void whatHasNoEndIsKeptToTheLimit(CapturedOutput log) {
        String header = Mail.from(karen).about("Endless").toString();
        EndlessText body = new EndlessText();
        transaction.execute(open -> store.store(
                Mailroom.DESK,
                new SequenceInputStream(new ByteArrayInputStream(header.getBytes(StandardCharsets.UTF_8)), body)));
        mailroom.take();
        IncomingMail mail = mailroom.newest();
        assertThat(body.given).isBetween(LIMIT - 1_000L, LIMIT + 100_000L);
        assertThat(mail.size()).isEqualTo(LIMIT);
        assertThat(mail.state()).isEqualTo(MailState.QUARANTINED);
        assertThat(mail.sender()).isEqualTo(karen);
        assertThat(mailroom.openTasks(mail)).containsExactly("Task_DecideOnMail");
        assertThat(rawText(mail)).hasSize(LIMIT).startsWith("From: " + karen);
        assertThat(mailroom.putAside(karen)).isEqualTo(1);
        assertThat(log).doesNotContain(" ERROR ");
    }

    @Test
    void htmlThatNobodyCanShowIsATicketAllTheSame(CapturedOutput log) throws Exception {
        IncomingMail mail = mailroom.arrives(mail("text/html", "<div>\n".repeat(400_000) + "It burns."));
        assertThat(mail.outcome()).isEqualTo(Outcome.TICKET_OPENED);
        assertThat(mailroom.conversation(Objects.requireNonNull(mail.ticketId())))
                .singleElement()
                .asString()
                .endsWith("It burns.");
        assertThat(log).doesNotContain(" ERROR ");
    }

    @Test
    void whateverAFileIsCalledItIsSavedUnderAHarmlessName() throws Exception {
        IncomingMail mail = mailroom.arrives(mail(
                "multipart/mixed; boundary=b",
                file("image/svg+xml", "filename=\"../../etc/drawing.svg\"", "<svg onload='alert(1)'/>")
                        + file("text/html", "filename*=utf-8''invoice%E2%80%AEfdp.html", "<script>alert(1)</script>")
                        + file("image/png", "filename*=utf-8''a%0D%0ASet-Cookie%3A%20x%3Dy%E2%80%8B.png", "<html>")
                        + "--b--\n"));
        List<Reply> files = filesOf(Objects.requireNonNull(mail.ticketId()));
        assertThat(files).hasSize(3).allSatisfy(file -> {
            assertThat(file.header("Content-Disposition"))
                    .startsWith("attachment")
                    .doesNotContain("..", "/", "%2F", "\\", "%0D", "%0A", "%E2%80%AE", "%E2%80%8B");
            assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.header("Content-Security-Policy")).contains("sandbox");
            assertThat(file.header("Set-Cookie")).doesNotContain("x=y");
        });
    }

    @Test
    void aNameNeitherAddsAHeaderNorTurnsWhatFollows() throws Exception {
        IncomingMail mail = mailroom.arrives(
                Mail.from("=?utf-8?Q?Karen=0D=0ABcc=3A_victim=40example.org=E2=80=AE?= <" + karen + ">")
                        .about("Printer of " + karen));
        assertThat(mailroom.conversation(Objects.requireNonNull(mail.ticketId())))
                .singleElement()
                .asString()
                .contains("Karen")
                .doesNotContain("\r", "\n", "\u202e");
    }

    private String mail(String type, String body) {
        return Mail.from(karen)
                .about("Printer of " + karen)
                .toString()
                .replace(
                        "Content-Type: text/plain; charset=utf-8\n\nIt burns.\n",
                        "Content-Type: " + type + "\n\n" + body);
    }

    private static String nested(int levels) {
        StringBuilder body = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            body.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(level, level + 1));
        }
        return body.toString();
    }

    private static String file(String type, String name, String content) {
        return "--b\nContent-Type: %s\nContent-Disposition: attachment; %s\n\n%s\n".formatted(type, name, content);
    }

    private String rawText(IncomingMail mail) {
        return EngineRest.ofWebApp(port, "tasklist", "agent1")
                .page("/desk/mails/" + mail.id() + "/raw")
                .expect(200)
                .text();
    }

    private List<Reply> filesOf(long ticket) {
        Api agent = Api.at(port).as("agent1");
        return database
                .sql("select id from attachment where ticket_id = ?")
                .param(ticket)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> agent.get("/attachments/" + id).expect(200))
                .toList();
    }

    /** And how much of it somebody wanted. */
    private static final class EndlessText extends InputStream {

        private long given;

        @Override
        public int read() {
            return ++given % 70 == 0 ? '\n' : 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int at = offset; at < offset + length; at++) {
                into[at] = (byte) read();
            }
            return length;
        }
    }
}
