package io.flowdesk.story.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.Time;
import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.mail.MailPlay;
import io.flowdesk.story.stage.mail.Postman;
import io.flowdesk.testing.FlowdeskTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/** Our desk asks a vendor whose desk is a Flowdesk, too: each with its own database, mail server and address. */
class TwoDesksTest extends MailPlay {

    private static final String OURS = "help@flowdesk.local";
    private static final String THEIRS = "support@vendor.example";

    /** Automatic mails that one address gets within an hour. */
    private static final int NET = 10;

    private static final List<String> SIGNS = List.of("Auto-Submitted", "X-Auto-Response-Suppress");
    private static final List<String> SIGNS_AND_THREAD =
            List.of("Auto-Submitted", "X-Auto-Response-Suppress", "In-Reply-To", "References");

    /** Of the vendor. */
    @FlowdeskTest
    @TestPropertySource(properties = "flowdesk.mail.address=" + THEIRS)
    static class OtherDesk {}

    private Postman theirPostman;
    private Time theirTime;
    private AColleague agent1;
    private Relay there;
    private Relay back;

    @BeforeEach
    void theVendorsDeskIsOpen() {
        ApplicationContext other =
                new TestContextManager(OtherDesk.class).getTestContext().getApplicationContext();
        theirPostman = other.getBean(Postman.class);
        theirPostman.forgetsOtherStories();
        theirTime = other.getBean(Time.class);
        countsFarAbove(other.getBean(JdbcClient.class));
        itIs("2026-11-23T10:00");
        agent1 = colleague("agent1");
    }

    /** By numbers that both know, mails would find a ticket by accident. */
    private static void countsFarAbove(JdbcClient database) {
        database.sql("select setval('ticket_number_seq', greatest(700000, last_value)) from ticket_number_seq")
                .query(Long.class)
                .single();
    }

    private void itIs(String at) {
        theirTime.is(at);
        time.is(at);
    }

    private ACase weAsk(List<String> lost) throws Exception {
        there = new Relay(postman.post(), theirPostman.post(), THEIRS, lost);
        back = new Relay(theirPostman.post(), postman.post(), OURS, lost);
        ACase ticket = postman.ticket(agent1.api()
                .post(
                        "/tickets",
                        Map.of(
                                "requester",
                                Map.of("email", THEIRS),
                                "helpTopic",
                                "hardware",
                                "subject",
                                "Toner " + lost,
                                "description",
                                "Ask the vendor."))
                .expect(201)
                .text("number"));
        agent1.asks(ticket, "Do you have toner?");
        return ticket;
    }

    /** Mails go back and forth until none comes any more; returns how many that were. */
    private int untilQuiet() throws Exception {
        int sum = 0;
        int now = -1;
        while (now != 0 && sum < 60) {
            postman.sends();
            now = there.brings();
            theirPostman.fetches();
            theirPostman.sends();
            now += back.brings();
            postman.fetches();
            sum += now;
        }
        return sum;
    }

    @Test
    void receiptsAreNotAnsweredByReceipts() throws Exception {
        ACase ticket = weAsk(List.of());
        assertThat(untilQuiet()).as("our receipt, our question, their receipt").isEqualTo(3);
        ticket.is("WAITING_ON_REQUESTER, service-desk, agent1, NORMAL");
    }

    @Test
    void whereTheSignsOfMachinesAreLostTheThreadEndsIt() throws Exception {
        ACase ticket = weAsk(SIGNS);
        assertThat(untilQuiet())
                .as("our receipt and our question, and a receipt of theirs for each")
                .isEqualTo(4);
        agent1.resolves(ticket, "We have found some.");
        assertThat(untilQuiet())
                .as("our solution, which answers a receipt of theirs")
                .isEqualTo(1);
        itIs("2026-11-23T12:00");
        assertThat(untilQuiet()).as("after the hour").isZero();
    }

    @Test
    void whereTheThreadIsLostAsWellTheNetHolds() throws Exception {
        weAsk(SIGNS_AND_THREAD);
        assertThat(untilQuiet())
                .as("our question, and ten automatic mails each way")
                .isEqualTo(1 + 2 * NET);
        itIs("2026-11-23T12:00");
        assertThat(untilQuiet()).as("after the hour").isZero();
    }
}
