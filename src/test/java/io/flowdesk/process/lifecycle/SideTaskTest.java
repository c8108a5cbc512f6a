package io.flowdesk.process.lifecycle;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.action.Action;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SideTaskTest extends Scenario {

    private static final String WORK = "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30";
    private static final String SIDE = "Task_DoSideTask 'Task · Help, please' nobody [infrastructure] 30";

    private ATicket withSideTask() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").does(ticket, new Action.AddTask("Look at the switch", "infrastructure", null));
        return ticket;
    }

    @Test
    void anotherTeamDoesATaskBesideTheWorkOnTheTicket() {
        ATicket ticket = withSideTask()
                .walked("Start_SideTask Task_DoSideTask")
                .is("IN_PROGRESS, service-desk, agent1")
                .hasTasks(WORK, SIDE)
                .tells("agent1: TASK_ADDED (Look at the switch)");
        story.agent("expert2").completes(ticket, "Task_DoSideTask", Map.of("done", "It was unplugged."));
        ticket.walked("End_SideTaskDone")
                .is("IN_PROGRESS, service-desk, agent1")
                .hasTasks(WORK);
    }

    @Test
    void aSideTaskDoesNotHoldTheTicketUp() {
        ATicket ticket = withSideTask().forgettingItsWay();
        story.agent("agent1").resolvesAndCloses(ticket);
        ticket.walked("Gateway_Outcome", Leg.FINAL_SOLUTION_SENT, Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1")
                .hasTasks(SIDE);
    }
}
