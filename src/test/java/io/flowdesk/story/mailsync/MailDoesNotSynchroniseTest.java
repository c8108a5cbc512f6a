package io.flowdesk.story.mailsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 4: Ben's mail does not synchronise, and he says little about it. */
class MailDoesNotSynchroniseTest extends Play {

    private ARequester ben;
    private AColleague expert1;
    private ACase ticket;

    @BeforeEach
    void benAsks() {
        ben = requester("ben");
        expert1 = colleague("expert1");
        ticket = colleague("agent1").opens(ben, "API", "email", "No new mail", "Since this morning.");
    }

    @Test
    void silenceIsRemindedOfThreeTimesThenEndsTheTicket() {
        ticket.is("OPEN, applications, expert1, NORMAL")
                .posts("We have received your request → ben", "Assigned: … → expert1")
                .tells("11-23 10:00 agent1: assignee nobody → expert1 (Has the fewest open tickets of the team)");
        expert1.asks(ticket, "On which device?");
        ticket.is("WAITING_ON_REQUESTER, applications, expert1, NORMAL").posts("We need something from you: … → ben");

        timePasses(ticket, "2026-11-24T10:01");
        ticket.posts("We still need something from you: … → ben");
        timePasses(ticket, "2026-11-25T10:01");
        ticket.posts("We still need something from you: … → ben");
        timePasses(ticket, "2026-11-27T10:01");
        ticket.posts("We still need something from you: … → ben");
        timePasses(ticket, "2026-11-30T09:59");
        ticket.is("WAITING_ON_REQUESTER, applications, expert1, NORMAL").posts();

        timePasses(ticket, "2026-11-30T10:01");
        ticket.is("RESOLVED as NO_RESPONSE, applications, expert1, NORMAL")
                .posts("We have ended your request: … → ben");
        timePasses(ticket, "2026-12-03T10:01");
        ticket.is("CLOSED as NO_RESPONSE, applications, expert1, NORMAL")
                .posts()
                .tells(
                        "11-24 10:00 system: REMINDED",
                        "11-25 10:00 system: REMINDED",
                        "11-27 10:00 system: REMINDED",
                        "11-30 10:00 system: resolution nobody → NO_RESPONSE",
                        "12-03 10:00 system: status RESOLVED → CLOSED");
        ben.sees(ticket, "Done");
        expert1.finds(ticket);
    }

    @Test
    void aReminderThenSilenceClosesWhatIsSolved() {
        solved();
        ticket.is("RESOLVED as SOLVED, applications, expert1, NORMAL").posts("Is it solved? … → ben");
        timePasses(ticket, "2026-11-25T10:01");
        ticket.is("RESOLVED as SOLVED, applications, expert1, NORMAL").posts("Is it solved? … → ben");
        timePasses(ticket, "2026-11-26T10:01");
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL")
                .posts("Closed: … → ben")
                .hasCost(ben, 4)
                .tells("11-26 10:00 system: status RESOLVED → CLOSED");
    }

    private void solved() {
        ticket.posts("We have received your request → ben", "Assigned: … → expert1");
        expert1.resolves(ticket, "Please remove the account and add it again.");
    }

    private void closed() {
        solved();
        timePasses(ticket, "2026-11-26T10:01");
        ticket.posts("Is it solved? … → ben", "Is it solved? … → ben", "Closed: … → ben");
    }

    @Test
    void aLateReplyReopensForTheAgentWhoHadIt() {
        closed();
        timePasses(ticket, "2026-12-10T09:30");
        ben.sees(ticket, "Done");
        ben.writes(ticket, "It has stopped again.");
        ticket.is("OPEN, applications, expert1, NORMAL").posts("Reopened: … → expert1");
        assertThat(ticket.field("reopenCount")).isEqualTo("1");
        assertThat(ticket.field("closedAt")).isEqualTo("nobody");
        expert1.finds(ticket, "No new mail → expert1");
        ben.sees(ticket, "Waiting for an agent").readsLast(ticket, "It has stopped again.");
        ticket.tells(
                "12-10 09:30 ben: MESSAGE_ADDED (REQUESTER)",
                "12-10 09:30 ben: REOPENED",
                "12-10 09:30 ben: status CLOSED → OPEN",
                "12-10 09:30 ben: ASSIGNED (Had this ticket before)");
    }

    @Test
    void aLateReplyGoesToTheTeamWhenItsAgentIsAway() {
        closed();
        desk.misses("expert1");
        timePasses(ticket, "2026-12-10T09:30");
        ben.writes(ticket, "It has stopped again.");
        ticket.is("OPEN, applications, nobody, NORMAL").posts("Reopened: … → lead1");
        colleague("lead1").finds(ticket, "No new mail → nobody");
    }

    @Test
    void itIsReopenedAsOftenAsItTakes() {
        closed();
        ben.writes(ticket, "It has stopped again.");
        expert1.does(ticket, "resolve", Map.of("resolution", "WORKAROUND", "body", "Use the web.", "close", true));
        ticket.is("CLOSED as WORKAROUND, applications, expert1, NORMAL");
        ben.writes(ticket, "The web does not work either.");
        ticket.is("OPEN, applications, expert1, NORMAL");
        assertThat(ticket.field("reopenCount")).isEqualTo("2");
        expert1.finds(ticket, "No new mail → expert1");
    }

    @Test
    void thanksReopenNothing() {
        closed();
        ben.writes(ticket, "Thank you very much!");
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL");
        expert1.finds(ticket);
    }
}
