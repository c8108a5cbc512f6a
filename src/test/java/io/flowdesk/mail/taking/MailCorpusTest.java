package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.flowdesk.platform.doctor.Doctor;
import io.flowdesk.testing.CaseFiles;
import io.flowdesk.testing.FlowdeskTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Mails as the world writes them, many of them broken: each becomes something, none is lost, none comes twice. The
 * desk is its own, for the doctor is asked about all of it.
 */
@FlowdeskTest
@TestPropertySource(properties = "flowdesk.mail.own-addresses=corpus@flowdesk.local")
class MailCorpusTest {

    private static final String MARK = "X-Case: ";

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Doctor doctor;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    void everyMailOfTheWorldBecomesSomething() throws Exception {
        Path cases = CaseFiles.named("mail");
        List<Path> files = mails(cases);
        assertThat(files).hasSizeGreaterThan(100);
        listen();
        List<String> refusedByTheServer = new ArrayList<>();
        for (Path file : files) {
            lay(cases, file, refusedByTheServer);
        }
        mailroom.read();
        mailroom.read();
        report(refusedByTheServer);

        assertThat(refusedByTheServer)
                .singleElement()
                .asString()
                .startsWith("mikel-mail/error_emails/multiple_invalid_content_dispositions.eml");
        assertThat(outcomes().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(files.size() - refusedByTheServer.size());
        assertThat(outcomes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "TAKEN TICKET_OPENED", 114L,
                        "TAKEN JOINED", 25L,
                        "TAKEN IGNORED", 8L,
                        "QUARANTINED", 40L));
        assertThat(tornApart()).isEmpty();
        assertThat(log.list.stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR)))
                .isEmpty();
        assertThat(doctor.examine().findings()).isEmpty();
    }

    private void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    /** Marked at its top, so that two files with the same mail are two mails. */
    private void lay(Path cases, Path file, List<String> refused) throws IOException {
        byte[] mail = Files.readAllBytes(file);
        byte[] mark = ("Message-ID: <case-" + cases.relativize(file).toString().replaceAll("[^a-zA-Z0-9]", "-")
                        + "@example.org>\r\n" + MARK + cases.relativize(file) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[mark.length + mail.length];
        System.arraycopy(mark, 0, marked, 0, mark.length);
        System.arraycopy(mail, 0, marked, mark.length, mail.length);
        try {
            mailroom.lay(marked);
        } catch (IOException refusal) {
            refused.add(cases.relativize(file) + ": " + refusal.getMessage());
        }
    }

    private static List<Path> mails(Path cases) throws IOException {
        try (Stream<Path> mikel = Files.walk(cases.resolve("mikel-mail"));
                Stream<Path> mime4j = Files.walk(cases.resolve("mime4j"))) {
            return Stream.concat(mikel, mime4j)
                    .filter(Files::isRegularFile)
                    .filter(file -> isMail(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMail(String name) {
        return name.endsWith(".eml") || name.endsWith(".msg") || name.equals("sample_output_multipart");
    }

    private Map<String, Long> outcomes() {
        return database
                .sql("select concat_ws(' ', state, outcome) as became, count(*) as n from incoming_mail"
                        + " where message_header like '<case-%' group by 1")
                .query((row, index) -> Map.entry(row.getString("became"), row.getLong("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Mails whose kept bytes are not those that were hashed while they came. */
    private List<Long> tornApart() {
        return database.sql(
                        "select m.id from incoming_mail m where m.sha256 is distinct from (select encode(sha256(string_agg(p.bytes, ''"
                                + " order by p.seq)), 'hex') from kept_piece p where p.file = m.file)")
                .query(Long.class)
                .list();
    }

    private void report(List<String> refused) throws IOException {
        List<String> lines = new ArrayList<>(List.of("| mail | became | why |", "|---|---|---|"));
        database.sql("select message_header, state, coalesce(outcome, '') as outcome, coalesce(reason, '') as reason"
                        + " from incoming_mail where message_header like '<case-%' order by id")
                .query((row, index) -> "| %s | %s %s | %s |"
                        .formatted(
                                row.getString("message_header"),
                                row.getString("state"),
                                row.getString("outcome"),
                                row.getString("reason")))
                .list()
                .forEach(lines::add);
        refused.forEach(line -> lines.add("| " + line + " | refused by the mail server | |"));
        Files.write(Path.of("target", "mail-outcomes.md"), lines);
    }
}
