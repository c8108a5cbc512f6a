package io.flowdesk.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.MailTest;
import io.flowdesk.mail.desk.MailDesk;
import io.flowdesk.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last net under loops. */
@MailTest
class HourlyLimitTest {

    /** So different that none is taken for a duplicate. */
    private static final List<String> SUBJECTS = List.of(
            "Printer",
            "Camera",
            "Keyboard",
            "Telephone",
            "Projector",
            "Scanner",
            "Mouse",
            "Badge",
            "Screen",
            "Dock",
            "Headset",
            "Laptop");

    @Autowired
    private MailDesk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private String karen;
    private String number = "";

    @BeforeEach
    void twelveReceiptsWait() {
        desk.forgetsWaitingMails();
        karen = desk.newAddress("karen");
        for (String subject : SUBJECTS) {
            number = desk.ticketOf(karen, subject);
        }
    }

    @Test
    void tenReceiptsLeaveAndTheOthersNeverDo() throws Exception {
        desk.deliversDue();
        clock.advance(Duration.ofHours(2));
        desk.deliversDue();
        assertThat(desk.inbox(karen)).hasSize(10);
        assertThat(count("SUPPRESSED")).isEqualTo(2);
        assertThat(desk.outboxRow(karen).get("failure")).asString().contains("10 automatic mails");
    }

    @Test
    void anAgentsAnswerIsNeverKeptBack() throws Exception {
        desk.replies(number, "Please pull the plug.");
        desk.deliversDue();
        assertThat(desk.inbox(karen)).hasSize(11);
    }

    @Test
    void whatSheMustKnowWaitsUntilTheHourIsOver() throws Exception {
        desk.deliversDue();
        desk.agent()
                .post("/tickets/" + number + "/actions/close", Map.of("resolution", "INVALID", "reason", "x"))
                .expect(200);
        assertThat(desk.deliversDue()).isZero();
        assertThat(count("QUEUED")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(61));
        desk.deliversDue();
        assertThat(desk.inbox(karen)).hasSize(11);
    }

    @Test
    void theSpellingOfAnAddressMakesNoDifference() {
        database.sql(
                        "update outbox set recipient = upper(replace(recipient, '@', '+' || id || '@')) where recipient = ? and id % 2 = 0")
                .param(karen)
                .update();
        desk.deliversDue();
        assertThat(database.sql("select count(*) from outbox where state = 'SENT'"
                                + " and lower(regexp_replace(recipient, '[+].*@', '@')) = ?")
                        .param(karen)
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
    }

    private long count(String state) {
        return database.sql("select count(*) from outbox where recipient = ? and state = ?")
                .params(karen, state)
                .query(Long.class)
                .single();
    }
}
