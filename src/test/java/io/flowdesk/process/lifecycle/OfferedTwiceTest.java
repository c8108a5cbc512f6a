package io.flowdesk.process.lifecycle;

import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.process.story.ATicket;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasklist lets a lead add a group to a task that has it already. */
class OfferedTwiceTest extends Scenario {

    @Autowired
    TaskService tasks;

    @Autowired
    EngineCalls engine;

    @Test
    void aTaskThatIsOfferedToOneTeamTwiceGoesOn() {
        ATicket ticket = story.aTicket().arrives();
        engine.asTheDesk(() -> tasks.addCandidateGroup(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(ticket.number().value())
                        .singleResult()
                        .getId(),
                "service-desk"));
        story.agent("agent1").resolves(ticket);
        ticket.is("RESOLVED as SOLVED, service-desk, agent1");
    }
}
