package io.flowdesk.story.laptopcamera;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.mail.ACorrespondent;
import io.flowdesk.story.stage.mail.MailPlay;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 3, and Lena never leaves her mail program but for the buttons behind the links. */
class CameraByMailTest extends MailPlay {

    private ACorrespondent lena;
    private AColleague agent1;
    private AColleague expert1;
    private ACase ticket;

    @BeforeEach
    void lenaWrites() {
        lena = correspondent("lena");
        agent1 = colleague("agent1");
        expert1 = colleague("expert1");
        ticket = lena.asks("No camera", "It is black since the upgrade to Windows 11.");
    }

    @Test
    void fromTheFirstMailToTheDriverThatHelps() {
        triageLeavesItWithTheServiceDesk();
        questionsGoBackAndForth();
        tierTwoWaitsForTheVendor();
        theFirstSolutionDoesNotHelp();
        theSecondOneDoes();
        lena.mails().showsOneThread(ticket, true);
    }

    private void triageLeavesItWithTheServiceDesk() {
        lena.mails().receives("We have received your request");
        time.is("2026-11-23T10:10");
        agent1.does(ticket, "reclassify", Map.of("helpTopic", "hardware", "reason", "Her laptop."));
        ticket.is("OPEN, service-desk, nobody, NORMAL");
    }

    private void questionsGoBackAndForth() {
        agent1.asks(ticket, "Which model is it?");
        assertThat(ticket.field("sla.resolution.state")).isEqualTo("PAUSED");
        assertThat(ticket.field("sla.nextResponse.state")).isNotEqualTo("RUNNING");
        lena.mails().receives("We need something from you: No camera");

        time.is("2026-11-23T11:00");
        assertThat(lena.answers(ticket, "It says X1 on the lid.").number()).isEqualTo(ticket.number());
        ticket.is("IN_PROGRESS, service-desk, agent1, NORMAL");
        assertThat(ticket.field("sla.resolution.state")).isEqualTo("RUNNING");
        lena.readsFolded(ticket, "It says X1 on the lid.", "> Which model is it?");

        agent1.asks(ticket, "Does the light beside the camera go on?");
        lena.mails().receives("We need something from you: No camera");
        assertThat(lena.mails().newest(ticket).text()).contains("the light").doesNotContain("X1 on the lid");
        time.is("2026-11-23T11:30");
        assertThat(lena.answers(ticket, "No, it stays dark.").number()).isEqualTo(ticket.number());
        lena.readsFolded(ticket, "No, it stays dark.", "> Does the light beside the camera go on?");
        ticket.reads(
                "REQUESTER lena: It is black since the upgrade to Windows 11.",
                "REPLY agent1: Which model is it?",
                "REQUESTER lena: It says X1 on the lid.",
                "REPLY agent1: Does the light beside the camera go on?",
                "REQUESTER lena: No, it stays dark.");
    }

    private void tierTwoWaitsForTheVendor() {
        time.is("2026-11-23T13:30");
        agent1.does(ticket, "escalate", Map.of("reason", "A driver, I think."));
        expert1.does(
                ticket,
                "wait-third-party",
                Map.of("reason", "New driver of the vendor", "until", "2026-11-26T08:00:00Z"));
        ticket.is("WAITING_ON_THIRD_PARTY, applications, expert1, NORMAL");
        lena.mails()
                .receives(
                        "Your request goes to the next level: No camera",
                        "We are waiting for somebody else: No camera");
        assertThat(lena.mails().newest(ticket).text()).doesNotContain("New driver of the vendor", "A driver, I think");

        time.is("2026-11-24T10:00");
        assertThat(lena.answers(ticket, "In the guest account it is black, too.")
                        .number())
                .isEqualTo(ticket.number());
        ticket.is("WAITING_ON_THIRD_PARTY, applications, expert1, NORMAL");
        lena.mails().receives();
        timePasses(ticket, "2026-11-26T09:01");
        expert1.does(ticket, "resume", Map.of());
    }

    private void theFirstSolutionDoesNotHelp() {
        time.is("2026-11-26T10:00");
        expert1.resolves(ticket, "Please install the driver that we sent you.");
        lena.mails().receives("Is it solved? No camera");
        time.is("2026-11-26T11:00");
        assertThat(lena.rejects(ticket, "It is still black.").textOf(".done")).contains("We go on with it");
        ticket.is("OPEN, applications, expert1, NORMAL");
        lena.mails().receives();
    }

    private void theSecondOneDoes() {
        time.is("2026-11-26T12:00");
        expert1.resolves(ticket, "Please allow the camera in the privacy settings as well.");
        lena.mails().receives("Is it solved? No camera");
        time.is("2026-11-26T13:30");
        assertThat(lena.confirms(ticket).textOf(".done")).contains("glad");
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL");
        lena.mails().receives();
    }

    @Test
    void stillNotWorkingByMailGoesStraightBackToTheAgent() {
        solved();
        lena.answers(ticket, "Still not working.");
        ticket.is("OPEN, service-desk, agent1, NORMAL");
    }

    @Test
    void thanksByMailAreAQuestionToTheAgentAndReopenNothing() {
        solved();
        lena.answers(ticket, "thanks, works!");
        ticket.is("RESOLVED as SOLVED, service-desk, agent1, NORMAL");
        agent1.finds(ticket, "Still a problem? · No camera → agent1");
    }

    @Test
    void thatItIsSolvedNeedsNobodyToReadAlthoughTheSolutionIsQuoted() {
        solved();
        lena.answers(ticket, "The problem is solved, thank you!");
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL");
    }

    private void solved() {
        agent1.does(ticket, "reclassify", Map.of("helpTopic", "hardware", "reason", "Her laptop."));
        agent1.resolves(ticket, "Please install the driver.");
    }
}
