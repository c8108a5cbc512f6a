package io.flowdesk.story.nobodyreacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 6: a HIGH ticket on Friday at 16:45. Its milestones pass in business time only. */
class MilestonesTest extends Play {

    private ARequester eva;
    private ACase ticket;

    @BeforeEach
    void fridayEvening() {
        time.is("2026-11-20T16:45");
        eva = requester("eva");
    }

    private void evaAsks() {
        ticket = eva.files("hardware", "The lift is stuck", "With people in it.");
        colleague("agent1").does(ticket, "reclassify", Map.of("impact", "HIGH", "reason", "People are in it."));
        ticket.is("OPEN, service-desk, nobody, HIGH").posts("We have received your request → eva");
        assertThat(ticket.due("firstResponse")).isEqualTo("11-23 08:45");
    }

    @Test
    void theAgentsAreToldThenTheLeadThenTheManagerAndTheBreachIsRecordedWithItsReason() {
        evaAsks();
        milestonesPass(ticket, "2026-11-23T08:29");
        ticket.posts();
        milestonesPass(ticket, "2026-11-23T08:44");
        ticket.posts("Time is running: … → agent1", "Die Zeit läuft: … → agent2");
        milestonesPass(ticket, "2026-11-23T08:46");
        ticket.posts("Time is running: … → agent1", "Die Zeit läuft: … → agent2", "Time is running: … → lead1");
        milestonesPass(ticket, "2026-11-23T09:16");
        ticket.posts("Time is running: … → manager1")
                .tells(
                        "11-23 08:45 system: SLA_MILESTONE (first response: 100 % of the target)",
                        "11-23 09:15 system: SLA_MILESTONE (first response: 150 % of the target)");
        assertThat(ticket.field("sla.firstResponse.state")).isEqualTo("BREACHED");
        assertThat(ticket.explanation())
                // The clock of a test goes on: on a slow machine eva asks some seconds after the full minute.
                .anyMatch(sentence ->
                        sentence.matches("Mon 2026-11-23 08:45(:\\d\\d)? first response breached its target of 1 h"
                                + " \\(OPEN, HIGH priority, nobody of service-desk has it\\)\\."));
    }

    @Test
    void ofATeamWithoutALeadTheDeputyIsTold() {
        desk.changes(demo -> demo.without("teams.service-desk.lead"));
        evaAsks();
        milestonesPass(ticket, "2026-11-23T08:44");
        ticket.posts("Time is running: … → agent1", "Die Zeit läuft: … → agent2");
        milestonesPass(ticket, "2026-11-23T08:46");
        ticket.posts("Time is running: … → agent1", "Die Zeit läuft: … → agent2", "Die Zeit läuft: … → lead2");
    }

    @Test
    void whoIsToldFindsATaskAndItGoesWithTheTicket() {
        AColleague lead1 = colleague("lead1");
        evaAsks();
        milestonesPass(ticket, "2026-11-23T08:46");
        lead1.finds(
                ticket,
                "The lift is stuck → nobody",
                "Time is running: The lift is stuck → lead1",
                "Time is running: The lift is stuck → nobody");
        colleague("agent1").claims(ticket);
        colleague("agent1")
                .does(ticket, "close", Map.of("resolution", "INVALID", "reason", "The lift was never stuck."));
        lead1.finds(ticket);
    }
}
