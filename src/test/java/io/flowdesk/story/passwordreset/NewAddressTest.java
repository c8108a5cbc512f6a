package io.flowdesk.story.passwordreset;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 1: Karen's mail address on file is outdated, so it is corrected before anything goes there. */
class NewAddressTest extends Play {

    @Autowired
    JdbcClient database;

    private ARequester karen;
    private AColleague agent1;
    private ACase ticket;
    private String outdated = "";
    private String current = "";

    @BeforeEach
    void karenIsSomebodyElsewhere() {
        karen = requester("karen");
        agent1 = colleague("agent1");
        ticket = karen.files("access-and-passwords", "Cannot sign in", "My mail address has changed, too.");
        outdated = karen.address();
        current = outdated.replace("@example.org", "@example.com");
    }

    @Test
    void whatIsSentAfterTheCorrectionReachesHerNewMailbox() {
        agent1.correctsAddress(outdated, current);
        assertThat(ticket.field("requester.email")).isEqualTo(current);
        assertThat(audit()).isEqualTo("agent1: addresses " + outdated + " → " + current);
        agent1.does(ticket, "verify-identity", Map.of("how", "CALL_BACK"));
        agent1.resolves(ticket, "You can sign in again.");
        assertThat(karen.mail().about(ticket)).hasSize(1);
        karen.movesTo(current);
        assertThat(karen.mail().about(ticket)).hasSize(1);
        karen.confirms(ticket);
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL");
    }

    @Test
    void linksInTheOldMailboxOpenNothingAnyMore() {
        String link = karen.mail()
                .newestLink(ticket, "See how it stands, or add to it")
                .orElseThrow();
        assertThat(karen.browser().get(link).status()).isEqualTo(200);
        agent1.correctsAddress(outdated, current);
        assertThat(karen.browser().get(link).status()).isEqualTo(404);
    }

    @Test
    void anotherPersonOnTheTicketMeansOtherLinks() {
        String link = karen.mail()
                .newestLink(ticket, "See how it stands, or add to it")
                .orElseThrow();
        agent1.does(ticket, "change-requester", Map.of("email", current));
        ticket.tells("11-23 10:00 agent1: requester " + outdated + " → " + current);
        assertThat(ticket.field("requester.email")).isEqualTo(current);
        assertThat(karen.browser().get(link).status()).isEqualTo(404);
    }

    private String audit() {
        return database.sql("select actor || ': ' || field || ' ' || was || ' → ' || becomes from requester_event"
                        + " where becomes = ?")
                .param(current)
                .query(String.class)
                .single();
    }
}
