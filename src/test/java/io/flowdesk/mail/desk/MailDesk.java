package io.flowdesk.mail.desk;

import io.flowdesk.mail.sending.Delivery;
import io.flowdesk.mail.server.EmbeddedMailServer;
import io.flowdesk.mail.server.Post;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Reply;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A desk and its post, for tests: tickets come by the API, mails leave when told. */
@Component
@Lazy
public class MailDesk {

    private final AtomicInteger people = new AtomicInteger();
    private final Environment environment;
    private final JdbcClient database;
    private final Delivery delivery;
    private final EmbeddedMailServer server;

    MailDesk(Environment environment, JdbcClient database, Delivery delivery, EmbeddedMailServer server) {
        this.environment = environment;
        this.database = database;
        this.delivery = delivery;
        this.server = server;
    }

    /** What other tests have left waiting is of no interest. */
    public void forgetsWaitingMails() {
        database.sql(
                        "update outbox set state = 'SENT', next_attempt_at = null, leased_until = null where state = 'QUEUED'")
                .update();
    }

    public String newAddress(String name) {
        return name + "-" + people.incrementAndGet() + "@example.org";
    }

    /** Returns the number. */
    public String ticketOf(String address, String subject) {
        return agent().post("/tickets", ticket(address, subject)).expect(201).text("number");
    }

    private static Map<String, Object> ticket(String address, String subject) {
        return Map.of(
                "requester",
                Map.of("email", address, "name", "Karen"),
                "helpTopic",
                "hardware",
                "subject",
                subject,
                "description",
                "It burns.");
    }

    public void speaksGerman(String number) {
        database.sql(
                        "update requester set language = 'de' where id = (select requester_id from ticket where number = ?)")
                .param(number)
                .update();
    }

    /** Returns the id of the message. */
    public long replies(String number, String text, String... files) {
        return says(number, "REPLY", text, files).json().path("id").asLong();
    }

    public void notes(String number, String text) {
        says(number, "NOTE", text);
    }

    private Reply says(String number, String kind, String text, String... files) {
        return agent().post(
                        "/tickets/" + number + "/messages",
                        Map.of("kind", kind, "body", text, "attachments", List.of(files)))
                .expect(201);
    }

    /** Returns its id. */
    public String uploads(String name, String type, byte[] content) {
        return agent().upload("/attachments", name, type, content).expect(201).text("id");
    }

    public Api agent() {
        return Api.at(port()).as("agent1");
    }

    public int deliversDue() {
        return delivery.deliverDue();
    }

    /** What has arrived at that address, oldest first. */
    public List<MimeMessage> inbox(String address) throws MessagingException {
        return post().inbox(address);
    }

    public MimeMessage newest(String address) throws MessagingException {
        List<MimeMessage> mails = inbox(address);
        return mails.get(mails.size() - 1);
    }

    public Post post() {
        return new Post(server);
    }

    public EmbeddedMailServer server() {
        return server;
    }

    /** Of the newest mail to that address. */
    public Map<String, Object> outboxRow(String address) {
        return database.sql("select * from outbox where recipient = ? order by id desc limit 1")
                .param(address)
                .query()
                .singleRow();
    }

    private int port() {
        return Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }
}
