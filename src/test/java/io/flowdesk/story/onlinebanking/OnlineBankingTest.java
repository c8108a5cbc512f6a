package io.flowdesk.story.onlinebanking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 5: online banking is down, and Dora picks the harmless topic. */
class OnlineBankingTest extends Play {

    private static final Map<String, Object> OUTAGE =
            Map.of("helpTopic", "business-critical-outage", "reason", "No customer can sign in.");

    private ARequester dora;
    private AColleague agent1;
    private AColleague expert2;
    private ACase ticket;

    @BeforeEach
    void doraReportsAProblem() {
        dora = requester("dora");
        agent1 = colleague("agent1");
        expert2 = colleague("expert2");
        ticket = dora.files("report-a-problem", "Online banking is down", "I get an error page.");
        ticket.posts("We have received your request → dora");
    }

    @Test
    void triageMakesItAnEmergencyAndEverythingFollows() {
        ticket.is("NEW, service-desk, nobody, NORMAL");
        assertThat(ticket.due("firstResponse")).isEqualTo("11-23 15:00");
        assertThat(ticket.due("resolution")).isEqualTo("11-26 10:00");
        dora.sees(ticket, "We have received it");
        agent1.finds(ticket, "Triage · Online banking is down → nobody");
        expert2.finds(ticket);
        assertThat(agent1.cannot(ticket, "resolve", Map.of("resolution", "SOLVED", "body", "Done.")))
                .contains("NEW");

        time.is("2026-11-23T10:05");
        agent1.does(ticket, "reclassify", OUTAGE);
        ticket.is("OPEN, infrastructure, expert2, EMERGENCY")
                .posts("Assigned: … → expert2")
                .tells(
                        "11-23 10:05 agent1: topic report-a-problem → business-critical-outage"
                                + " (No customer can sign in.)",
                        "11-23 10:05 agent1: impact MEDIUM → HIGH (No customer can sign in.)",
                        "11-23 10:05 agent1: urgency MEDIUM → HIGH (No customer can sign in.)",
                        "11-23 10:05 agent1: priority NORMAL → EMERGENCY (HIGH impact, HIGH urgency)",
                        "11-23 10:05 agent1: team service-desk → infrastructure (No customer can sign in.)",
                        "11-23 10:05 agent1: assignee nobody → expert2" + " (Has the fewest open tickets of the team)",
                        "11-23 10:05 agent1: status NEW → OPEN");
        assertThat(ticket.field("tier")).isEqualTo("2");
        assertThat(ticket.due("firstResponse")).isEqualTo("11-23 10:15");
        assertThat(ticket.due("resolution")).isEqualTo("11-23 14:00");
        dora.sees(ticket, "Waiting for an agent");
        expert2.finds(ticket, "Online banking is down → expert2");
        agent1.finds(ticket);
    }

    @Test
    void theSolutionOfAnOutageIsVerifiedBeforeItIsSent() {
        agent1.does(ticket, "reclassify", OUTAGE);
        assertThat(expert2.api()
                        .post(
                                "/tickets/" + ticket.number() + "/actions/resolve",
                                Map.of("resolution", "SOLVED", "body", "It is up again."))
                        .wrongFields())
                .containsExactly("verified");
        expert2.does(ticket, "resolve", Map.of("resolution", "SOLVED", "body", "It is up again.", "verified", true));
        ticket.is("RESOLVED as SOLVED, infrastructure, expert2, EMERGENCY");
        dora.confirms(ticket);
        ticket.is("CLOSED as SOLVED, infrastructure, expert2, EMERGENCY");
    }

    @Test
    void aPriorityOfOnesOwnNeedsAReasonAndLastsUntilTheScaleChanges() {
        agent1.does(ticket, "reclassify", OUTAGE);
        assertThat(expert2.api()
                        .post("/tickets/" + ticket.number() + "/actions/reclassify", Map.of("priority", "HIGH"))
                        .wrongFields())
                .containsExactly("reason");
        expert2.does(ticket, "reclassify", Map.of("priority", "HIGH", "reason", "Only the branch in Bonn."));
        ticket.is("OPEN, infrastructure, expert2, HIGH");
        expert2.does(ticket, "reclassify", Map.of("urgency", "LOW", "reason", "They work on paper."));
        ticket.is("OPEN, infrastructure, expert2, NORMAL").posts("Assigned: … → expert2");
    }

    @Test
    void whatWasTakenForAnOutageGoesBackToTheDesk() {
        agent1.does(ticket, "reclassify", OUTAGE);
        expert2.claims(ticket);
        expert2.does(ticket, "reclassify", Map.of("helpTopic", "hardware", "reason", "Her screen."));
        ticket.is("OPEN, service-desk, nobody, NORMAL");
        agent1.finds(ticket, "Online banking is down → nobody");
        expert2.finds(ticket);
    }

    @Test
    void nobodyTriagesItInTimeSoTheLeadIsTold() {
        timePasses(ticket, "2026-11-23T15:01");
        ticket.is("NEW, service-desk, nobody, NORMAL").posts("Not classified yet: … → lead1");
        agent1.finds(ticket, "Triage · Online banking is down → nobody");
    }
}
