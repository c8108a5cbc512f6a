package io.flowdesk.story.laptopcamera;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 3: Lena answers to the solution in her own words instead of pressing a button. */
class ThanksItWorksTest extends Play {

    private static final String IN_DOUBT = "Still a problem? · No camera → agent1";

    private ARequester lena;
    private AColleague agent1;
    private ACase ticket;

    @BeforeEach
    void lenaHasASolution() {
        lena = requester("lena");
        agent1 = colleague("agent1");
        ticket = lena.files("hardware", "No camera", "It is black.");
        agent1.resolves(ticket, "Please install the driver.");
        ticket.posts("We have received your request → lena", "Is it solved? … → lena");
    }

    @Test
    void thanksItWorksIsAQuestionToTheAgentNotAReopening() {
        lena.writes(ticket, "thanks, works!");
        ticket.is("RESOLVED as SOLVED, service-desk, agent1, NORMAL").posts("New message: … → agent1");
        agent1.finds(ticket, IN_DOUBT);
        lena.sees(ticket, "Please tell us whether it is solved");
        agent1.does(ticket, "close", Map.of("resolution", "SOLVED", "reason", "She says that it works."));
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL").posts("Closed: … → lena");
        agent1.finds(ticket);
    }

    @Test
    void thatItIsSolvedNeedsNobodyToRead() {
        lena.writes(ticket, "The problem is solved, thank you!");
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL");
        agent1.finds(ticket);
        lena.sees(ticket, "Done");
    }

    @Test
    void thatItIsNotSolvedGoesStraightBackToTheAgent() {
        lena.writes(ticket, "Still not working.");
        ticket.is("OPEN, service-desk, agent1, NORMAL");
        assertThat(ticket.field("reopenCount")).isEqualTo("1");
        agent1.finds(ticket, "No camera → agent1");
    }

    @Test
    void theButtonStillCountsWhileTheAgentThinksAboutTheWords() {
        lena.writes(ticket, "thanks, works!");
        lena.confirms(ticket);
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL");
        agent1.finds(ticket);
    }

    @Test
    void nothingWithdrawsWhatIsResolved() {
        assertThat(lena.page(ticket).page().select("#withdraw")).isEmpty();
        assertThat(agent1.cannot(ticket, "withdraw", Map.of())).contains("RESOLVED");
    }
}
