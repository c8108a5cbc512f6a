package io.flowdesk.story.laptopcamera;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 3: the camera of Lena's laptop is black since the upgrade to Windows 11. */
class LaptopCameraTest extends Play {

    private static final String THURSDAY = "2026-11-26T08:00:00Z";

    private ARequester lena;
    private AColleague agent1;
    private AColleague expert1;
    private ACase ticket;

    @BeforeEach
    void lenaFilesIt() {
        lena = requester("lena");
        agent1 = colleague("agent1");
        expert1 = colleague("expert1");
        ticket = lena.files("hardware", "No camera", "It is black since the upgrade to Windows 11.");
        ticket.posts("We have received your request → lena");
    }

    @Test
    void fromTheFirstQuestionToTheDriverThatHelps() {
        questionsGoBackAndForth();
        tierTwoTakesOver();
        theVendorIsWaitedFor();
        theFirstSolutionDoesNotHelp();
        theSecondOneDoes();
    }

    private void questionsGoBackAndForth() {
        agent1.asks(ticket, "Which model is it?");
        ticket.is("WAITING_ON_REQUESTER, service-desk, agent1, NORMAL").posts("We need something from you: … → lena");
        lena.sees(ticket, "We need something from you", "It is your turn").readsLast(ticket, "Which model is it?");
        agent1.finds(ticket, "No camera → agent1");
        assertThat(agent1.cannot(ticket, "request-info", Map.of("body", "Hello?")))
                .contains("WAITING_ON_REQUESTER");

        time.is("2026-11-23T11:00");
        assertThat(lena.writes(ticket, "It says X1 on the lid.").textOf(".done"))
                .contains("we have got your message");
        ticket.is("IN_PROGRESS, service-desk, agent1, NORMAL").posts("New message: … → agent1");
        lena.sees(ticket, "Amira Haddad is working on it").readsLast(ticket, "It says X1 on the lid.");

        agent1.asks(ticket, "Does the light beside the camera go on?");
        ticket.posts("We need something from you: … → lena");
        time.is("2026-11-23T11:30");
        agent1.hears(ticket, "No, it stays dark.");
        ticket.is("IN_PROGRESS, service-desk, agent1, NORMAL").posts();
        ticket.reads(
                "REQUESTER lena: It is black since the upgrade to Windows 11.",
                "REPLY agent1: Which model is it?",
                "REQUESTER lena: It says X1 on the lid.",
                "REPLY agent1: Does the light beside the camera go on?",
                "REQUESTER lena: No, it stays dark.");
    }

    private void tierTwoTakesOver() {
        time.is("2026-11-23T13:30");
        agent1.does(ticket, "escalate", Map.of("reason", "A driver, I think."));
        ticket.is("OPEN, applications, expert1, NORMAL")
                .posts(
                        "Escalated: … → lead1",
                        "Your request goes to the next level: … → lena",
                        "Assigned: … → expert1");
        assertThat(ticket.field("tier")).isEqualTo("2");
        lena.sees(ticket, "Waiting for an agent").doesNotSee(ticket, "A driver, I think.");
        expert1.finds(ticket, "No camera → expert1");
        colleague("lead1").finds(ticket, "No camera → expert1", "Review · No camera → lead1");
        agent1.finds(ticket);
        agent1.notes(ticket, "She is in the office until four.");
        assertThat(agent1.mustNot(ticket, "claim", Map.of())).contains("not one of your teams");
        ticket.tells(
                "11-23 13:30 agent1: ESCALATED (A driver, I think.)",
                "11-23 13:30 agent1: team service-desk → applications (escalated)",
                "11-23 13:30 agent1: MESSAGE_ADDED (NOTE)");
    }

    private void theVendorIsWaitedFor() {
        expert1.does(ticket, "wait-third-party", Map.of("reason", "New driver of the vendor", "until", THURSDAY));
        ticket.is("WAITING_ON_THIRD_PARTY, applications, expert1, NORMAL")
                .posts("We are waiting for somebody else: … → lena");
        lena.sees(ticket, "We are waiting for a supplier until", "26 Nov 2026, 09:00", "You need not do anything")
                .doesNotSee(ticket, "New driver of the vendor");
        assertThat(ticket.field("waiting.reason")).isEqualTo("New driver of the vendor");
        assertThat(ticket.field("waiting.until")).isEqualTo(THURSDAY);

        timePasses(ticket, "2026-11-26T09:01");
        ticket.is("WAITING_ON_THIRD_PARTY, applications, expert1, NORMAL")
                .posts("The third party should have acted: … → expert1");
        expert1.does(ticket, "resume", Map.of());
        ticket.is("IN_PROGRESS, applications, expert1, NORMAL").posts();
        lena.sees(ticket, "Priya Nair is working on it");
    }

    private void theFirstSolutionDoesNotHelp() {
        time.is("2026-11-26T10:00");
        expert1.resolves(ticket, "Please install the driver that we sent you.");
        ticket.is("RESOLVED as SOLVED, applications, expert1, NORMAL").posts("Is it solved? … → lena");
        expert1.finds(ticket, "No camera → expert1");

        time.is("2026-11-26T11:00");
        assertThat(lena.rejects(ticket, "It is still black.").textOf(".done")).contains("We go on with it");
        ticket.is("OPEN, applications, expert1, NORMAL").posts("Not solved: … → expert1");
        assertThat(ticket.field("reopenCount")).isEqualTo("1");
        lena.sees(ticket, "Waiting for an agent").readsLast(ticket, "It is still black.");
        expert1.finds(ticket, "No camera → expert1");
    }

    private void theSecondOneDoes() {
        expert1.resolves(ticket, "Please allow the camera in the privacy settings as well.");
        ticket.posts("Is it solved? … → lena");
        time.is("2026-11-26T13:30");
        lena.confirms(ticket);
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL")
                .posts()
                .tells(
                        "11-26 10:00 expert1: RESOLVED (SOLVED)",
                        "11-26 11:00 lena: REJECTED",
                        "11-26 11:00 lena: REOPENED",
                        "11-26 11:00 expert1: RESOLVED (SOLVED)",
                        "11-26 13:30 lena: CONFIRMED",
                        "11-26 13:30 lena: status RESOLVED → CLOSED");
        expert1.finds(ticket);
    }
}
