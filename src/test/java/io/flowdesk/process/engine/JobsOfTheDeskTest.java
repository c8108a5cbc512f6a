package io.flowdesk.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.process.story.Time;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FlowdeskTest
class JobsOfTheDeskTest {

    @Autowired
    JobsOfTheDesk work;

    @Autowired
    CurrentActor actor;

    @Autowired
    Story story;

    @Autowired
    Time time;

    @Test
    void whatBecomesDueIsNotDoneByWhoeverAdvancesTheClock() {
        time.is("2020-03-02T10:00");
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").resolves(ticket);
        time.is("2020-03-05T10:01");
        actor.as(Actor.integration("clockmaker", Set.of()), work::runDue);
        ticket.is("CLOSED as SOLVED, service-desk, agent1").tells("system: status RESOLVED → CLOSED");
        assertThat(actor.get()).isEqualTo(Actor.SYSTEM);
    }
}
