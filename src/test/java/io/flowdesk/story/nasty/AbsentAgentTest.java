package io.flowdesk.story.nasty;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever answers an agent that is away is heard by his team. */
class AbsentAgentTest extends Play {

    private static final String IN_THE_QUEUE = "The dock is dead → nobody";

    private ARequester mia;
    private AColleague agent1;
    private AColleague agent2;
    private ACase ticket;

    @BeforeEach
    void agent1HasHerTicket() {
        mia = requester("mia");
        agent1 = colleague("agent1");
        agent2 = colleague("agent2");
        ticket = mia.files("hardware", "The dock is dead", "No light.");
        agent1.claims(ticket);
        ticket.posts("We have received your request → mia");
    }

    @Test
    void anAnswerToHisQuestionGoesToTheQueue() {
        agent1.asks(ticket, "Is it plugged in?");
        ticket.posts("We need something from you: … → mia");
        desk.misses("agent1");
        mia.writes(ticket, "Of course.");
        ticket.is("OPEN, service-desk, nobody, NORMAL")
                .posts("Neue Nachricht: … → agent2")
                .tells(
                        "11-23 10:00 mia: assignee agent1 → nobody (agent1 is absent)",
                        "11-23 10:00 mia: RELEASED (agent1 is absent)");
        agent2.finds(ticket, IN_THE_QUEUE);
        mia.sees(ticket, "Waiting for an agent");
    }

    @Test
    void soDoesWhatSheAdds() {
        desk.misses("agent1");
        mia.writes(ticket, "It smells, too.");
        ticket.is("OPEN, service-desk, nobody, NORMAL").posts("Neue Nachricht: … → agent2");
        agent2.replies(ticket, "Please unplug it.");
        ticket.is("IN_PROGRESS, service-desk, agent2, NORMAL");
    }

    @Test
    void andWhatSheAsksWhileASupplierIsWaitedFor() {
        agent1.does(ticket, "wait-third-party", Map.of("reason", "A new dock", "until", "2026-11-25T08:00:00Z"));
        desk.misses("agent1");
        mia.writes(ticket, "Any news?");
        ticket.is("WAITING_ON_THIRD_PARTY, service-desk, nobody, NORMAL");
        agent2.finds(ticket, IN_THE_QUEUE);
    }

    @Test
    void andHerDoubtsAboutHisSolution() {
        agent1.resolves(ticket, "Please press the button.");
        desk.misses("agent1");
        mia.writes(ticket, "Which button?");
        ticket.is("RESOLVED as SOLVED, service-desk, nobody, NORMAL");
        agent2.finds(ticket, "Still a problem? · The dock is dead → nobody");
    }
}
