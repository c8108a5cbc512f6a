package io.flowdesk.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.mail.MailTest;
import io.flowdesk.mail.desk.MailDesk;
import io.flowdesk.mail.desk.PickyServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail that was given up becomes the business of people. */
@MailTest
class UndeliverableTest {

    @Autowired
    private MailDesk desk;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient database;

    private PickyServer picky;
    private String karen;
    private String number;

    @BeforeEach
    void theReceiptToKarenWasRefused() throws IOException {
        picky = PickyServer.answering("550 5.1.1 no such user here");
        desk.forgetsWaitingMails();
        karen = desk.newAddress("karen");
        number = desk.ticketOf(karen, "Printer on fire");
        desk.agent().post("/tickets/" + number + "/actions/claim", Map.of()).expect(200);
        smtp.setPort(picky.port());
        desk.deliversDue();
    }

    @AfterEach
    void theServerIsBack() throws IOException {
        smtp.setPort(desk.server().smtpPort());
        picky.close();
    }

    @Test
    void theIncidentNamesTicketRecipientAndReason() {
        jobFails();
        assertThat(incidents()).singleElement().satisfies(incident -> assertThat(incident.getIncidentMessage())
                .contains(number, karen, "550 5.1.1 no such user here"));
        assertThat(job().getRetries()).isZero();
        assertThat(picky.asked()).as("nobody has decided to try again").hasSize(1);
    }

    @Test
    void theRetryInCockpitSendsTheSameMailAgainAndThenItIsOver() throws Exception {
        String header = (String) desk.outboxRow(karen).get("message_header");
        jobFails();
        smtp.setPort(desk.server().smtpPort());
        retry();
        assertThat(incidents()).isEmpty();
        assertThat(running()).isOne();
        desk.deliversDue();
        assertThat(desk.newest(karen).getMessageID()).isEqualTo(header);
        assertThat(running()).isZero();
    }

    @Test
    void afterTheAddressWasCorrectedTheRetryReachesHer() throws Exception {
        jobFails();
        String right = desk.newAddress("karen-right");
        database.sql("update requester_address set email = ? where email = ?")
                .params(right, karen)
                .update();
        smtp.setPort(desk.server().smtpPort());
        retry();
        desk.deliversDue();
        assertThat(desk.inbox(right)).hasSize(1);
    }

    @Test
    void aRetryThatIsRefusedAgainIsAnIncidentAgainAfterOneAttempt() {
        jobFails();
        retry();
        desk.deliversDue();
        assertThat(running()).isOne();
        jobFails();
        assertThat(incidents()).hasSize(1);
        assertThat(picky.asked()).hasSize(2);
        assertThat(desk.outboxRow(karen)).containsEntry("state", "FAILED");
    }

    @Test
    void aTicketThatIsArchivedNeedsItNoMore() {
        jobFails();
        database.sql("update ticket set status = 'ARCHIVED' where number = ?")
                .param(number)
                .update();
        retry();
        assertThat(running()).isZero();
    }

    @Test
    void theAgentInChargeFindsATaskAndNoMailIsSentAboutIt() {
        List<String> titles = database.sql("select title from side_task s join ticket t on t.id = s.ticket_id"
                        + " where t.number = ? and s.assignee = 'agent1'")
                .param(number)
                .query(String.class)
                .list();
        assertThat(titles).singleElement().asString().contains(karen);
        assertThat(desk.outboxRow(karen)).containsEntry("event", "received");
    }

    @Test
    void aMailAboutNoTicketIsOnlyNamedByTheDoctor() {
        database.sql("update outbox set ticket_id = null, state = 'QUEUED', next_attempt_at = created_at, attempts = 0"
                        + " where recipient = ?")
                .param(karen)
                .update();
        long before = runtime.createProcessInstanceQuery()
                .processDefinitionKey("undeliverable")
                .count();
        desk.deliversDue();
        assertThat(desk.outboxRow(karen)).containsEntry("state", "FAILED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("undeliverable")
                        .count())
                .isEqualTo(before);
    }

    private void jobFails() {
        assertThatThrownBy(() -> management.executeJob(job().getId())).hasMessageContaining(karen);
    }

    /** What the button in Cockpit does, and then the job executor. */
    private void retry() {
        management.setJobRetries(job().getId(), 1);
        management.executeJob(job().getId());
    }

    private Job job() {
        return management
                .createJobQuery()
                .processDefinitionKey("undeliverable")
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number, "undeliverable")
                        .singleResult()
                        .getId())
                .singleResult();
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery().list().stream()
                .filter(incident -> incident.getIncidentMessage().contains(number))
                .toList();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, "undeliverable")
                .count();
    }
}
