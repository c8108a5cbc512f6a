package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The follow-up date is an agent's to set in Tasklist, which sends back the task as it got it; the due date is not. */
@FlowdeskTest
class SnoozingIT {

    private static final String LATER = "2027-05-31T10:00:00.000+0000";

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    private EngineRest agent(String door) {
        return door.equals("tasklist")
                ? EngineRest.ofWebApp(port, "tasklist", "agent1")
                : EngineRest.at(port, "agent1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "engine-rest"})
    void anAgentPutsATaskOff(String door) {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        EngineRest agent = agent(door);
        String path = "/task/" + agent.taskOf(ticket.number().value());
        ObjectNode task = (ObjectNode) agent.get(path).expect(200).json();
        assertThat(task.has("camundaFormRef")).isTrue();
        agent.put(path, task.put("followUp", LATER).toString()).expect(204);
        assertThat(agent.get(path).text("followUp")).isEqualTo(LATER);
        agent.put(path, task.put("due", LATER).toString()).expect(403);
        agent.put(path, "{").expect(400);
        ticket.is("IN_PROGRESS, service-desk, agent1");
    }
}
