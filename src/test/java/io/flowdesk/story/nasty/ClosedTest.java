package io.flowdesk.story.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed ticket can be read, and reopened; nothing else. */
class ClosedTest extends Play {

    private ARequester gus;
    private AColleague agent1;
    private ACase ticket;

    @BeforeEach
    void itIsClosed() {
        gus = requester("gus");
        agent1 = colleague("agent1");
        ticket = gus.files("hardware", "The mouse squeaks", "Loudly.");
        agent1.does(ticket, "resolve", Map.of("resolution", "SOLVED", "body", "It is oiled.", "close", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPLY", "NOTE"})
    void agentsWriteNothing(String kind) {
        assertThat(agent1.cannotSay(ticket, kind, "One more thing")).contains("CLOSED");
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "release", "resume", "confirm", "approve", "not-spam", "withdraw"})
    void nothingElseIsDoneWithIt(String action) {
        assertThat(agent1.cannot(ticket, action, Map.of())).contains("CLOSED");
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL");
    }

    @Test
    void anAgentReopensItWithAReason() {
        agent1.does(ticket, "reopen", Map.of("reason", "It squeaks again."));
        ticket.is("OPEN, service-desk, agent1, NORMAL");
        gus.sees(ticket, "Waiting for an agent").doesNotSee(ticket, "It squeaks again.");
    }
}
