package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.testing.FlowdeskTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No machine starts anything, however it shows that it is one. */
@FlowdeskTest
class MachinesTest {

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private MeterRegistry meters;

    private final String karen = "karen-" + UUID.randomUUID() + "@example.org";

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted, auto-replied",
        "Auto-Submitted, auto-generated; owner-email=x",
        "X-Auto-Response-Suppress, All",
        "Precedence, bulk",
        "Precedence, junk",
        "Return-Path, <>",
        "X-Autoreply, yes",
        "X-Vacation, yes"
    })
    void whatAMachineWritesOpensNoTicket(String header, String value) throws Exception {
        long before = mailroom.tickets();
        double ignored = ignored();
        IncomingMail mail = mailroom.arrives(Mail.from(karen).with(header, value));
        assertThat(ignored()).isGreaterThan(ignored);
        assertThat(mail.outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(mail.reason()).startsWith("Written by a machine: ");
        assertThat(mailroom.tickets()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Precedence, List",
        "List-Id, <all.example.org>",
        "List-Unsubscribe, <mailto:off@example.org>",
        "X-MS-Exchange-Inbox-Rules-Loop, support@example.org"
    })
    void whatAListPassesOnOpensATicketThatNothingAutomaticIsSentAbout(String header, String value) throws Exception {
        IncomingMail mail =
                mailroom.arrives(Mail.from(karen).about("Printer of " + karen).with(header, value));
        assertThat(mail.outcome()).isEqualTo(Outcome.TICKET_OPENED);
        long ticket = Objects.requireNonNull(mail.ticketId());
        mailroom.deliver();
        assertThat(mailroom.delivery(mailroom.messageIdTo(ticket, karen))).startsWith("SUPPRESSED ");
        mailroom.triaged(ticket);
        mailroom.replied(ticket, "Try another toner.");
        mailroom.deliver();
        assertThat(mailroom.delivery(mailroom.messageIdTo(ticket, karen))).isEqualTo("SENT ");
    }

    @Test
    void aBulkMailingOfAListOpensNoTicket() throws Exception {
        assertThat(mailroom.arrives(Mail.from(karen)
                                .with("List-Id", "<all.example.org>")
                                .with("Precedence", "bulk"))
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
        assertThat(mailroom.arrives(Mail.from(Mailroom.DESK).with("List-Id", "<all.example.org>"))
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
    }

    @Test
    void anAnswerByAListLandsInItsTicket() throws Exception {
        long ticket = mailroom.opened(karen);
        IncomingMail answer = mailroom.arrives(Mail.from(karen)
                .saying("It still burns.")
                .with("List-Id", "<all.example.org>")
                .answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(answer.outcome()).isEqualTo(Outcome.MESSAGE_ADDED);
        assertThat(answer.ticketId()).isEqualTo(ticket);
    }

    @Test
    void aPersonWhoSaysSoIsAPerson() throws Exception {
        assertThat(mailroom.arrives(Mail.from(karen).with("Auto-Submitted", "no"))
                        .outcome())
                .isEqualTo(Outcome.TICKET_OPENED);
    }

    @Test
    void ourOwnMailsOpenNoTicket() throws Exception {
        assertThat(mailroom.arrives(Mail.from(Mailroom.DESK).about("Loop")).outcome())
                .isEqualTo(Outcome.IGNORED);
        assertThat(mailroom.arrives(Mail.from("HELP+abc@flowdesk.local").about("Loop"))
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
    }

    @Test
    void anOutOfOfficeNoticeIsNotedAndAnsweredByNobody() throws Exception {
        long ticket = mailroom.opened(karen);
        List<String> written = mailroom.written(ticket);
        IncomingMail notice = mailroom.arrives(Mail.from(karen)
                .about("Out of office")
                .saying("I am away.")
                .with("Auto-Submitted", "auto-replied")
                .answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(notice.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(mailroom.conversation(ticket))
                .last()
                .asString()
                .startsWith("EVENT ")
                .contains("Out of office", "I am away.");
        assertThat(mailroom.written(ticket)).isEqualTo(written);
        assertThat(mailroom.ticket(ticket)).containsEntry("unread_since", null);
    }

    @Test
    void noMachineReopensATicketOrMakesAnybodyAskWhetherTo() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.triaged(ticket);
        mailroom.resolved(ticket);
        mailroom.arrives(Mail.from(karen)
                .about("Out of office")
                .saying("I am away.")
                .with("Auto-Submitted", "auto-replied")
                .answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(mailroom.ticket(ticket)).containsEntry("status", "RESOLVED");
        assertThat(mailroom.openTasks(ticket)).containsExactly("Task_FollowUp");
        mailroom.arrives(Mail.from(karen).saying("It still burns.").answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(mailroom.openTasks(ticket)).containsExactly("Task_StillAProblem");
    }

    @Test
    void whatAMachineOfAStrangerWritesStaysOutOfTheConversation() throws Exception {
        long ticket = mailroom.opened(karen);
        IncomingMail notice = mailroom.arrives(Mail.from("mallory-" + karen)
                .saying("x".repeat(4000))
                .with("Auto-Submitted", "auto-replied")
                .answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(notice.outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(notice.ticketId()).isEqualTo(ticket);
        assertThat(mailroom.conversation(ticket)).hasSize(1);
    }

    @Test
    void onlySomeNoticesAreNoted() throws Exception {
        long ticket = mailroom.opened(karen);
        for (int i = 0; i < 12; i++) {
            mailroom.send(Mail.from(karen)
                    .about("Away " + i)
                    .with("Auto-Submitted", "auto-replied")
                    .answering(mailroom.messageIdTo(ticket, karen))
                    .toString());
        }
        mailroom.read();
        assertThat(mailroom.conversation(ticket)).hasSize(1 + 10);
        assertThat(mailroom.newest().outcome()).isEqualTo(Outcome.IGNORED);
    }

    @Test
    void aServerThatHasGivenUpHasGivenUp() throws Exception {
        long ticket = mailroom.opened(karen);
        String acknowledgement = mailroom.messageIdTo(ticket, karen);
        mailroom.deliver();
        String late = bounceOf(acknowledgement).replace("Action: failed", "Action: delayed");
        assertThat(mailroom.arrives(late).outcome()).isNotEqualTo(Outcome.BOUNCED);
        assertThat(mailroom.delivery(acknowledgement)).startsWith("SENT ");
        String lost = bounceOf(acknowledgement).replace("Status: 5.1.1", "Status: 4.4.7");
        assertThat(mailroom.arrives(lost).outcome()).isEqualTo(Outcome.BOUNCED);
        assertThat(mailroom.delivery(acknowledgement)).startsWith("FAILED ");
    }

    @Test
    void aSecondBounceIsNoNews() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.triaged(ticket);
        String acknowledgement = mailroom.messageIdTo(ticket, karen);
        mailroom.deliver();
        mailroom.arrives(bounceOf(acknowledgement));
        List<String> told = mailroom.conversation(ticket);
        assertThat(mailroom.arrives(bounceOf(acknowledgement)).outcome()).isEqualTo(Outcome.BOUNCED);
        assertThat(mailroom.conversation(ticket)).isEqualTo(told);
        assertThat(mailroom.sideTasks(ticket))
                .filteredOn(task -> task.startsWith("A mail did not"))
                .hasSize(1);
    }

    @Test
    void aBounceMarksTheMailAsFailedAndGivesTheAgentATask() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.triaged(ticket);
        String acknowledgement = mailroom.messageIdTo(ticket, karen);
        mailroom.deliver();
        IncomingMail bounce = mailroom.arrives(bounceOf(acknowledgement));
        assertThat(bounce.outcome()).isEqualTo(Outcome.BOUNCED);
        assertThat(mailroom.delivery(acknowledgement)).startsWith("FAILED ").contains("no such user");
        assertThat(mailroom.sideTasks(ticket)).anyMatch(title -> title.startsWith("A mail did not arrive"));
    }

    @Test
    void aBounceOfAMailToAnAgentTellsNobodyByMail() throws Exception {
        long ticket = mailroom.opened(karen);
        String toAgent = mailroom.wrote(ticket, "AGENT", "agent1", "amira.haddad@flowdesk.local");
        List<String> written = mailroom.written(ticket);
        IncomingMail bounce = mailroom.arrives(bounceOf(toAgent));
        assertThat(bounce.outcome()).isEqualTo(Outcome.BOUNCED);
        assertThat(mailroom.written(ticket)).isEqualTo(written);
        assertThat(mailroom.sideTasks(ticket)).isEmpty();
    }

    @Test
    void aBounceOfABounceIsOnlyRecorded() throws Exception {
        IncomingMail bounce = mailroom.arrives(bounceOf("<never-sent." + UUID.randomUUID() + "@example.org>"));
        assertThat(bounce.outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(bounce.ticketId()).isNull();
    }

    private double ignored() {
        return meters.counter("flowdesk.mail.ignored").count();
    }

    private String bounceOf(String messageId) {
        return """
                Return-Path: <>
                From: Mail Delivery System <MAILER-DAEMON@example.org>
                To: help@flowdesk.local
                Message-ID: <%1$s@example.org>
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I could not deliver your mail.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; %2$s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 no such user

                --b
                Content-Type: text/rfc822-headers

                From: help@flowdesk.local
                To: %2$s
                Message-ID: %3$s
                Subject: We have received your request

                --b--
                """
                .formatted(UUID.randomUUID(), karen, messageId);
    }
}
