package io.flowdesk.story.adminrights;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 7: Finn wants administrator rights, which the lead has to allow. */
class AdministratorRightsTest extends Play {

    private static final String DECISION = "Approve · Administrator rights → ";

    private ARequester finn;
    private AColleague agent1;
    private AColleague lead1;
    private ACase ticket;

    @BeforeEach
    void finnAsks() {
        finn = requester("finn");
        agent1 = colleague("agent1");
        lead1 = colleague("lead1");
        ticket = finn.files("request-something", "Administrator rights", "On my laptop, for the new compiler.");
        ticket.is("NEW, service-desk, nobody, LOW")
                .posts("We have received your request → finn", "Please decide: … → lead1");
    }

    @Test
    void theLeadApprovesAndAnAgentFulfilsIt() {
        lead1.finds(ticket, DECISION + "lead1");
        agent1.finds(ticket);
        finn.sees(ticket, "We have received it", "Somebody has to approve it first");
        assertThat(agent1.cannot(ticket, "claim", Map.of())).contains("NEW");
        assertThat(agent1.mustNot(ticket, "approve", Map.of())).contains("lead");

        time.is("2026-11-23T11:00");
        lead1.does(ticket, "approve", Map.of());
        ticket.is("OPEN, service-desk, nobody, LOW").posts("Approved: … → finn");
        finn.sees(ticket, "Waiting for an agent");
        agent1.finds(ticket, "Administrator rights → nobody");

        agent1.does(ticket, "resolve", Map.of("resolution", "SOLVED", "body", "You have them.", "close", true));
        ticket.is("CLOSED as SOLVED, service-desk, agent1, LOW")
                .posts("Solved: … → finn")
                .hasCost(finn, 3)
                .tells(
                        "11-23 10:00 finn: APPROVAL_ASKED (lead1)",
                        "11-23 11:00 lead1: approval ASKED → APPROVED",
                        "11-23 11:00 lead1: status NEW → OPEN");
        assertThat(lead1.cannot(ticket, "approve", Map.of())).contains("CLOSED");
    }

    @Test
    void theLeadDeclinesWithAReasonThatFinnReads() {
        assertThat(lead1.api()
                        .post("/tickets/" + ticket.number() + "/actions/decline", Map.of())
                        .wrongFields())
                .containsExactly("reason");
        lead1.does(ticket, "decline", Map.of("reason", "Use the build server."));
        ticket.is("CLOSED as DECLINED, service-desk, nobody, LOW").posts("Declined: … → finn");
        assertThat(finn.mail().about(ticket).get(1).body()).contains("Use the build server.");
        finn.sees(ticket, "Done");
        lead1.finds(ticket);
    }

    @Test
    void aSilentLeadIsRemindedThenTheDeputyDecides() {
        timePasses(ticket, "2026-11-24T09:59");
        ticket.posts();
        timePasses(ticket, "2026-11-24T10:01");
        ticket.posts("Still to be decided: … → lead1");
        lead1.finds(ticket, DECISION + "lead1");
        timePasses(ticket, "2026-11-25T10:01");
        ticket.posts("Bitte stellvertretend entscheiden: … → lead2", "Your request is still being decided: … → finn");
        colleague("lead2").finds(ticket, DECISION + "lead2");
        finn.sees(ticket, "We have received it");
        colleague("lead2").does(ticket, "approve", Map.of());
        ticket.is("OPEN, service-desk, nobody, LOW")
                .posts("Approved: … → finn")
                .tells(
                        "11-23 10:00 finn: APPROVAL_ASKED (lead1)",
                        "11-25 10:00 system: APPROVAL_ASKED (lead2)",
                        "11-25 10:01 lead2: APPROVED");
    }

    @Test
    void finnNeedsThemNoMore() {
        assertThat(finn.withdraws(ticket).textOf(".done")).contains("taken the request back");
        ticket.is("CLOSED as WITHDRAWN, service-desk, nobody, LOW");
        lead1.finds(ticket);
        assertThat(lead1.cannot(ticket, "approve", Map.of())).contains("CLOSED");
    }
}
