package io.flowdesk.story.passwordreset;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 1: Karen cannot pass the security questions, and her mail address on file is outdated. */
class PasswordResetTest extends Play {

    private static final String ADVICE = "You can sign in again. Keep your second address up to date.";
    private static final Map<String, Object> CALLED_BACK =
            Map.of("how", "CALL_BACK", "note", "Called the number on file, it is her.");

    private ARequester karen;
    private AColleague agent1;
    private ACase ticket;

    @BeforeEach
    void karenFilesIt() {
        karen = requester("karen");
        agent1 = colleague("agent1");
        ticket = karen.files("access-and-passwords", "Cannot sign in", "The security questions are not mine.");
    }

    @Test
    void sheIsLetInAgainAfterItIsProvedWhoSheIs() {
        ticket.is("OPEN, service-desk, nobody, NORMAL").posts("We have received your request → karen");
        karen.sees(ticket, "Waiting for an agent", "It is our turn");
        agent1.finds(ticket, "Cannot sign in → nobody");
        colleague("expert1").finds(ticket);

        time.is("2026-11-23T10:20");
        agent1.claims(ticket);
        ticket.is("IN_PROGRESS, service-desk, agent1, NORMAL").posts();
        agent1.finds(ticket, "Cannot sign in → agent1");
        karen.sees(ticket, "Amira Haddad is working on it", "You need not do anything");

        assertThat(agent1.cannot(ticket, "resolve", Map.of("resolution", "SOLVED", "body", ADVICE)))
                .contains("identity");
        ticket.is("IN_PROGRESS, service-desk, agent1, NORMAL").posts();

        time.is("2026-11-23T10:30");
        agent1.does(ticket, "verify-identity", CALLED_BACK);
        assertThat(ticket.field("identityVerified")).isEqualTo("CALL_BACK");
        karen.doesNotSee(ticket, "Called the number", "CALL_BACK");

        time.is("2026-11-23T10:40");
        agent1.resolves(ticket, ADVICE);
        ticket.is("RESOLVED as SOLVED, service-desk, agent1, NORMAL").posts("Is it solved? … → karen");
        karen.sees(ticket, "Please tell us whether it is solved").readsLast(ticket, ADVICE);

        time.is("2026-11-23T11:00");
        assertThat(karen.confirms(ticket).textOf(".done")).contains("glad");
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL").posts().hasCost(karen, 2);
        karen.sees(ticket, "Done", "Nobody has to do anything");
        agent1.finds(ticket);
        ticket.tells(
                "11-23 10:00 karen: RECEIVED (PORTAL)",
                "11-23 10:20 agent1: CLAIMED",
                "11-23 10:20 agent1: status OPEN → IN_PROGRESS",
                "11-23 10:30 agent1: identityVerified nobody → CALL_BACK (Called the number on file, it is her.)",
                "11-23 10:30 agent1: IDENTITY_VERIFIED (CALL_BACK)",
                "11-23 10:40 agent1: RESOLVED (SOLVED)",
                "11-23 10:40 agent1: status IN_PROGRESS → RESOLVED",
                "11-23 11:00 karen: CONFIRMED",
                "11-23 11:00 karen: status RESOLVED → CLOSED");
    }

    @Test
    void herManagerCanVouchForHer() {
        agent1.does(ticket, "verify-identity", Map.of("how", "MANAGER", "note", "Her manager came along."));
        agent1.resolves(ticket, ADVICE);
        ticket.is("RESOLVED as SOLVED, service-desk, agent1, NORMAL")
                .reads(
                        "REQUESTER karen: The security questions are not mine.",
                        "EVENT agent1: Identity verified by the manager",
                        "REPLY agent1: " + ADVICE)
                .tells("11-23 10:00 agent1: IDENTITY_VERIFIED (MANAGER)");
    }

    @Test
    void confirmedOnThePhoneItIsOneMailLess() {
        agent1.does(ticket, "verify-identity", CALLED_BACK);
        agent1.does(ticket, "resolve", Map.of("resolution", "SOLVED", "body", ADVICE, "close", true));
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL")
                .posts("We have received your request → karen", "Solved: … → karen")
                .hasCost(karen, 2);
    }

    @Test
    void silenceCostsHerFourMailsAtMost() {
        agent1.does(ticket, "verify-identity", CALLED_BACK);
        agent1.resolves(ticket, ADVICE);
        timePasses(ticket, "2026-11-25T10:01");
        ticket.posts("We have received your request → karen", "Is it solved? … → karen", "Is it solved? … → karen");
        timePasses(ticket, "2026-11-26T10:01");
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL")
                .posts("Closed: … → karen")
                .hasCost(karen, 4);
    }
}
