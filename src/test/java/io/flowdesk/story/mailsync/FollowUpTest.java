package io.flowdesk.story.mailsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 4: Ben comes back when his ticket has been closed for more than two weeks. */
class FollowUpTest extends Play {

    private ARequester ben;
    private AColleague expert1;
    private ACase ticket;

    @BeforeEach
    void itHasBeenClosedForTwoWeeks() {
        ben = requester("ben");
        expert1 = colleague("expert1");
        ticket = colleague("agent1").opens(ben, "API", "email", "No new mail", "Since this morning.");
        closes(ticket);
        timePasses(ticket, "2026-12-07T10:01");
        ticket.posts("We have received your request → ben", "Assigned: … → expert1", "Solved: … → ben");
    }

    private void closes(ACase one) {
        expert1.does(one, "resolve", Map.of("resolution", "SOLVED", "body", "Add it again.", "close", true));
    }

    @Test
    void whatHeWritesThenIsANewTicketThatRefersToTheOldOne() {
        ACase next = ben.comesBack(ticket, "It has stopped again.");
        assertThat(next.number()).isNotEqualTo(ticket.number());
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL")
                .posts("There is a follow-up: … → expert1")
                .tells("12-07 10:01 ben: FOLLOW_UP_OPENED (" + next.number() + ")");
        next.is("OPEN, applications, expert1, NORMAL")
                .posts("We have received your request → ben", "Assigned: … → expert1")
                .reads("REQUESTER ben: It has stopped again.");
        assertThat(next.field("helpTopic")).isEqualTo("email");
        assertThat(next.field("reopenCount")).isEqualTo("0");
        expert1.finds(next, "No new mail → expert1");
        expert1.finds(ticket);
    }

    @Test
    void thePageOfTheOldTicketLeadsToTheNewOne() {
        String number = ben.comesBack(ticket, "It has stopped again.").number();
        var old = ben.page(ticket);
        assertThat(ben.browser()
                        .submit(old.form("form[action$=continued]"), Map.of("number", number))
                        .textOf("#number"))
                .isEqualTo(number);
    }

    @Test
    void aFollowUpCanHaveAFollowUp() {
        ACase second = expert1.hears(ticket, "It has stopped again.");
        closes(second);
        timePasses(second, "2026-12-21T10:02");
        ACase third = expert1.hears(second, "And again.");
        assertThat(third.number()).isNotEqualTo(second.number()).isNotEqualTo(ticket.number());
        third.is("OPEN, applications, expert1, NORMAL");
        second.tells("12-21 10:02 expert1: FOLLOW_UP_OPENED (" + third.number() + ")");
    }

    @Test
    void whatHeAddsToTheOldTicketLandsInTheOpenFollowUp() {
        ACase next = ben.comesBack(ticket, "It has stopped again.");
        next.posts("We have received your request → ben", "Assigned: … → expert1");
        assertThat(ben.comesBack(ticket, "The calendar, too.").number()).isEqualTo(next.number());
        next.reads("REQUESTER ben: It has stopped again.", "REQUESTER ben: The calendar, too.")
                .posts("New message: … → expert1");
    }

    @Test
    void whatHeAddsToTheOldTicketReopensItsFollowUp() {
        ACase next = ben.comesBack(ticket, "It has stopped again.");
        closes(next);
        assertThat(ben.comesBack(ticket, "It has stopped once more.").number()).isEqualTo(next.number());
        next.is("OPEN, applications, expert1, NORMAL");
    }

    @Test
    void thanksThatComeLateAreKeptAndOpenNothing() {
        assertThat(expert1.hears(ticket, "Many thanks!").number()).isEqualTo(ticket.number());
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL").posts();
    }

    @Test
    void nobodyReopensItAnyMore() {
        assertThat(expert1.cannot(ticket, "reopen", Map.of("reason", "It came back.")))
                .contains("is over");
        ticket.is("CLOSED as SOLVED, applications, expert1, NORMAL");
    }
}
