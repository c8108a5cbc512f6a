package io.flowdesk.bench;

import static org.awaitility.Awaitility.await;

import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.desk.Drain;
import io.flowdesk.bench.desk.MailServer;
import io.flowdesk.bench.desk.Meter;
import io.flowdesk.bench.desk.Meter.Usage;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails of strangers, handed to the mail server at once: from there by IMAP into tickets. */
final class MailIntake {

    private static final int MAILS = Integer.getInteger("bench.mails", 1_000);
    private static final String TAKEN = "select count(*) from incoming_mail where state = 'TAKEN'";

    private final Report report;
    private final DeskUnderTest desk;
    private final MailServer server;
    private final int tickets;

    MailIntake(Report report, DeskUnderTest desk, MailServer server, int tickets) {
        this.report = report;
        this.desk = desk;
        this.server = server;
        this.tickets = tickets;
    }

    void measure() throws MessagingException {
        JdbcClient database = desk.database();
        long before = database.sql(TAKEN).query(Long.class).single();
        Meter meter = Meter.start(desk);
        send();
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> database.sql(TAKEN).query(Long.class).single() >= before + MAILS);
        Drain.of(desk);
        Usage usage = meter.stop();
        report.add(Figure.flow("mail intake", "mail", tickets, MAILS, usage));
    }

    private void send() throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", String.valueOf(server.mailboxPort()));
        Session session = Session.getInstance(settings);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int index = 0; index < MAILS; index++) {
                MimeMessage mail = mail(session, index);
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        }
    }

    private static MimeMessage mail(Session session, int index) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress("writer%d@example.org".formatted(index)));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("help@flowdesk.local"));
        mail.setSubject("Printer %d/%d prints stripes".formatted(index, System.nanoTime()));
        mail.setText("Since this morning printer %d prints stripes.\r\n\r\nKind regards\r\n".formatted(index));
        return mail;
    }
}
