package io.flowdesk.story.onlinebanking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 5: the agent triages by the form in Tasklist. */
class TriageInTasklistIT extends Play {

    private AColleague agent1;
    private ACase ticket;

    @BeforeEach
    void doraReportsAProblem() {
        ARequester dora = requester("dora");
        agent1 = colleague("agent1");
        ticket = dora.files("report-a-problem", "Online banking is down", "I get an error page.");
        ticket.posts("We have received your request → dora");
    }

    @Test
    void theOutageBecomesAnEmergency() {
        Map<String, String> outage = Map.of(
                "outcome", "reclassify", "helpTopic", "business-critical-outage", "remark", "No customer can sign in.");
        agent1.fillsIn(ticket, "Task_Triage", outage).expect(204);
        ticket.is("OPEN, infrastructure, expert2, EMERGENCY")
                .posts("Assigned: … → expert2")
                .tells(
                        "11-23 10:00 agent1: topic report-a-problem → business-critical-outage"
                                + " (No customer can sign in.)",
                        "11-23 10:00 agent1: assignee nobody → expert2 (Has the fewest open tickets of the team)");
        colleague("expert2").finds(ticket, "Online banking is down → expert2");
    }

    @Test
    void whatIsNoneOfTheirBusinessIsClosedAtOnce() {
        Map<String, String> notOurs =
                Map.of("outcome", "close", "closeAs", "INVALID", "reason", "It is the bank of somebody else.");
        agent1.fillsIn(ticket, "Task_Triage", notOurs).expect(204);
        ticket.is("CLOSED as INVALID, service-desk, nobody, NORMAL").posts("Closed: … → dora");
        agent1.finds(ticket);
    }

    @Test
    void aPriorityOfOnesOwnNeedsARemark() {
        Map<String, String> withoutWhy =
                Map.of("outcome", "reclassify", "helpTopic", "hardware", "priority", "EMERGENCY");
        assertThat(agent1.fillsIn(ticket, "Task_Triage", withoutWhy).expect(400).text())
                .contains("needs a reason");
        ticket.is("NEW, service-desk, nobody, NORMAL").posts();
        agent1.finds(ticket, "Triage · Online banking is down → nobody");
    }
}
