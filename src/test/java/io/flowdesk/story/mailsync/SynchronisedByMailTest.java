package io.flowdesk.story.mailsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.mail.ACorrespondent;
import io.flowdesk.story.stage.mail.MailPlay;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 4, from the first mail to the last: Ben's phone gets no mail, so he writes from his computer. */
class SynchronisedByMailTest extends MailPlay {

    private ACorrespondent ben;
    private AColleague agent1;
    private AColleague expert1;
    private ACase ticket;

    @BeforeEach
    void benWrites() {
        ben = correspondent("ben");
        agent1 = colleague("agent1");
        expert1 = colleague("expert1");
        ticket = ben.asks("No new mail", "Nothing since this morning.");
    }

    @Test
    void fromTheFirstMailToTheFollowUp() {
        triageSendsItToTheApplications();
        aQuestionAndItsAnswer();
        silenceClosesIt();
        aLateReplyReopensIt();
        aLaterReplyOpensAFollowUp();
    }

    private void triageSendsItToTheApplications() {
        ticket.is("NEW, service-desk, nobody, NORMAL").reads("REQUESTER ben: Nothing since this morning.");
        assertThat(ticket.field("channel")).isEqualTo("EMAIL");
        ben.mails().receives("We have received your request");
        assertThat(ben.mails().newest(ticket).text()).contains(ticket.number()).doesNotContain("this morning");
        agent1.finds(ticket, "Triage · No new mail → nobody");
        time.is("2026-11-23T10:05");
        agent1.does(ticket, "reclassify", Map.of("helpTopic", "email", "reason", "His mailbox."));
        ticket.is("OPEN, applications, expert1, NORMAL");
        ben.mails().receives();
    }

    private void aQuestionAndItsAnswer() {
        time.is("2026-11-23T10:30");
        expert1.asks(ticket, "On which device?");
        ticket.is("WAITING_ON_REQUESTER, applications, expert1, NORMAL");
        assertThat(ticket.field("sla.resolution.state")).isEqualTo("PAUSED");
        ben.mails().receives("We need something from you: No new mail");

        time.is("2026-11-23T14:30");
        assertThat(ben.answers(ticket, "On my phone, an old one.").number()).isEqualTo(ticket.number());
        ticket.is("IN_PROGRESS, applications, expert1, NORMAL")
                .reads(
                        "REQUESTER ben: Nothing since this morning.",
                        "REPLY expert1: On which device?",
                        "REQUESTER ben: On my phone, an old one.");
        assertThat(ticket.field("sla.resolution.state")).isEqualTo("RUNNING");
        assertThat(ticket.due("resolution")).isEqualTo("11-26 14:00");
        ben.readsFolded(ticket, "On my phone, an old one.", "> On which device?");
        ben.mails().receives();
    }

    private void silenceClosesIt() {
        time.is("2026-11-23T15:00");
        expert1.resolves(ticket, "Please remove the account there and add it again.");
        ben.mails().receives("Is it solved? No new mail");
        timePasses(ticket, "2026-11-25T15:01");
        ben.mails().receives("Is it solved? No new mail");
        timePasses(ticket, "2026-11-26T15:01");
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL");
        // Four mails are enough for one solution: the reminder has told him when it closes.
        ben.mails().receives();
    }

    private void aLateReplyReopensIt() {
        timePasses(ticket, "2026-12-10T09:30");
        assertThat(ben.answers(ticket, "It has stopped again.").number()).isEqualTo(ticket.number());
        ticket.is("OPEN, applications, expert1, NORMAL");
        assertThat(ticket.field("reopenCount")).isEqualTo("1");
        ben.readsFolded(ticket, "It has stopped again.", "> we sent you a solution");
        ben.mails().receives();
        expert1.does(
                ticket, "resolve", Map.of("resolution", "SOLVED", "body", "It is a new phone now.", "close", true));
        ben.mails().receives("Solved: No new mail");
        ben.mails().showsOneThread(ticket, true);
    }

    private void aLaterReplyOpensAFollowUp() {
        timePasses(ticket, "2026-12-28T10:00");
        ACase next = ben.answers(ticket, "The new phone does not get mail, either.");
        assertThat(next.number()).isNotEqualTo(ticket.number());
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL")
                .tells("12-28 10:00 ben: FOLLOW_UP_OPENED (" + next.number() + ")");
        next.is("OPEN, applications, expert1, NORMAL").reads("REQUESTER ben: The new phone does not get mail, either.");
        ben.mails().receives("We have received your request");
        assertThat(ben.answers(next, "Nor the calendar.").number()).isEqualTo(next.number());
        next.reads("REQUESTER ben: The new phone does not get mail, either.", "REQUESTER ben: Nor the calendar.");
    }

    @Test
    void silenceAfterAQuestionEndsItAndAnAnswerToTheReminderGoesOn() {
        agent1.does(ticket, "reclassify", Map.of("helpTopic", "email", "reason", "His mailbox."));
        expert1.asks(ticket, "On which device?");
        timePasses(ticket, "2026-11-24T10:01");
        ben.mails()
                .receives(
                        "We have received your request",
                        "We need something from you: No new mail",
                        "We still need something from you: No new mail");
        timePasses(ticket, "2026-11-30T10:01");
        ticket.is("RESOLVED as NO_RESPONSE, applications, expert1, NORMAL");
        assertThat(ben.answers(ticket, "I was ill. It is my phone.").number()).isEqualTo(ticket.number());
        expert1.finds(ticket, "Still a problem? · No new mail → expert1");
        expert1.does(ticket, "reject", Map.of("body", "He has told us the device."));
        ticket.is("OPEN, applications, expert1, NORMAL");
        ben.mails().showsOneThread(ticket, true);
    }
}
