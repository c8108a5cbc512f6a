package io.flowdesk.story.nobodyreacts;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 6: a ticket arrives on Friday at 16:45, and nobody takes it. */
class NobodyReactsTest extends Play {

    private ARequester eva;
    private AColleague agent1;
    private ACase ticket;

    @BeforeEach
    void fridayEvening() {
        time.is("2026-11-20T16:45");
        eva = requester("eva");
        agent1 = colleague("agent1");
    }

    private void evaAsks() {
        ticket = eva.files("hardware", "The lift display flickers", "In every floor.");
        ticket.posts("We have received your request → eva");
    }

    @Test
    void afterFourBusinessHoursTheLeadIsToldAndItIsAssigned() {
        desk.misses("agent2");
        evaAsks();
        agent1.finds(ticket, "The lift display flickers → nobody");
        timePasses(ticket, "2026-11-23T11:44");
        ticket.is("OPEN, service-desk, nobody, NORMAL").posts();
        timePasses(ticket, "2026-11-23T11:46");
        ticket.is("OPEN, service-desk, agent1, NORMAL")
                .posts("Nobody has claimed it: … → lead1", "Assigned: … → agent1")
                .tells("11-23 11:45 system: assignee nobody → agent1"
                        + " (Nobody claimed it in time, and this agent has the fewest open tickets)");
        agent1.finds(ticket, "The lift display flickers → agent1");
        eva.sees(ticket, "Waiting for an agent");
    }

    @Test
    void aTeamWithoutALeadHasADeputy() {
        desk.misses("agent2");
        desk.changes(demo -> demo.without("teams.service-desk.lead"));
        evaAsks();
        timePasses(ticket, "2026-11-23T11:46");
        ticket.posts("Niemand hat es übernommen: … → lead2", "Assigned: … → agent1");
    }

    @Test
    void withNeitherTheManagerIsTold() {
        desk.misses("agent2");
        desk.changes(demo -> demo.without("teams.service-desk.lead").without("teams.service-desk.deputy"));
        evaAsks();
        timePasses(ticket, "2026-11-23T11:46");
        ticket.posts("Nobody has claimed it: … → manager1", "Assigned: … → agent1");
    }

    @Test
    void withEverybodyAwayItStaysInTheQueueAndTheLeadKnows() {
        desk.misses("agent1");
        desk.misses("agent2");
        evaAsks();
        timePasses(ticket, "2026-11-23T11:46");
        ticket.is("OPEN, service-desk, nobody, NORMAL").posts("Nobody has claimed it: … → lead1");
        colleague("lead1").finds(ticket, "The lift display flickers → nobody");
    }
}
