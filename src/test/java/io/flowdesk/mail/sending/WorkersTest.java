package io.flowdesk.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowdesk.mail.desk.MailDesk;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** As in the demo, but that nobody looks by himself for mails: they leave because somebody is told of them. */
@FlowdeskTest
@TestPropertySource(
        properties = {
            "flowdesk.mail.sending.enabled=true",
            "flowdesk.mail.sending.poll=1h",
            "camunda.bpm.job-execution.enabled=true"
        })
class WorkersTest {

    @Autowired
    private MailDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private OutgoingMailHealth health;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    @AfterEach
    void theServerIsBack() {
        smtp.setPort(desk.server().smtpPort());
    }

    @Test
    void aMailLeavesAsSoonAsWhatItTellsIsCommitted() {
        String karen = desk.newAddress("karen");
        transaction.executeWithoutResult(open -> {
            queue(karen, clock.instant());
            assertThat(database.sql("select count(*) from outbox where recipient = ? and state = 'SENT'")
                            .param(karen)
                            .query(Long.class)
                            .single())
                    .isZero();
        });
        String marvin = desk.newAddress("marvin");
        desk.ticketOf(marvin, "Printer on fire");
        await().untilAsserted(() -> assertThat(desk.inbox(marvin)).hasSize(1));
        await().untilAsserted(() -> assertThat(desk.inbox(karen)).hasSize(1));
    }

    @Test
    void whileTheDemosClockIsAdvancedMailsLeaveAtTheirHour() throws Exception {
        String karen = desk.newAddress("karen");
        Instant due = clock.instant().plus(Duration.ofHours(3));
        queue(karen, due);
        advance("PT5H");
        assertThat(desk.inbox(karen)).hasSize(1);
        assertThat(desk.outboxRow(karen).get("sent_at"))
                .isInstanceOfSatisfying(Timestamp.class, sent -> assertThat(sent.toInstant())
                        .isBetween(due, due.plus(Duration.ofMinutes(10))));
        String marvin = desk.newAddress("marvin");
        desk.ticketOf(marvin, "Camera");
        await().untilAsserted(() -> assertThat(desk.inbox(marvin)).hasSize(1));
    }

    /** On a morning of a working day after all other tests: what is urgent comes to its milestones within the hour. */
    @Test
    void anHourWithoutAMailServerDelaysMailsAndNothingElse() throws Exception {
        clock.set(Instant.parse("2030-11-26T09:00:00Z"));
        smtp.setPort(1);
        String karen = desk.newAddress("karen");
        String ticket = urgentTicketOf(karen);
        advance("PT1H");
        assertThat(milestones(ticket)).contains(50, 100);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(desk.outboxRow(karen)).containsEntry("state", "QUEUED");
        desk.notes(ticket, "No answer yet.");
        urgentTicketOf(desk.newAddress("marvin"));
        smtp.setPort(desk.server().smtpPort());
        advance("PT2H");
        await().untilAsserted(() -> assertThat(desk.outboxRow(karen)).containsEntry("state", "SENT"));
        assertThat(desk.inbox(karen)).hasSize(1);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private String urgentTicketOf(String address) {
        Map<String, Object> ticket = Map.of(
                "requester", Map.of("email", address),
                "helpTopic", "hardware",
                "impact", "HIGH",
                "urgency", "HIGH",
                "subject", "Printers on fire",
                "description", "All of them.");
        return desk.agent().post("/tickets", ticket).expect(201).text("number");
    }

    private void advance(String by) {
        Api.at(port).as("admin").post("/demo/clock", Map.of("advance", by)).expect(200);
    }

    /** Of the first answer; in per cent. */
    private List<Integer> milestones(String number) {
        return database.sql("select percent from sla_ledger l join ticket t on t.id = l.ticket_id"
                        + " where t.number = ? and clock = 'FIRST_RESPONSE' and percent is not null")
                .param(number)
                .query(Integer.class)
                .list();
    }

    private void queue(String to, Instant due) {
        database.sql(
                        """
                        insert into outbox (event, occurrence, medium, recipient_kind, recipient_person, recipient, language,
                            subject, body, message_header, created_at, state, next_attempt_at)
                        values ('sign-in', :to, 'MAIL', 'REQUESTER', 'requester:0', :to, 'en', 'A link', 'Here it is.',
                            '<' || md5(:to) || '@flowdesk.local>', now(), 'QUEUED', :due)
                        """)
                .param("to", to)
                .param("due", Timestamp.from(due))
                .update();
    }
}
