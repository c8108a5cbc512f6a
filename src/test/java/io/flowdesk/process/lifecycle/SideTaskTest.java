package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.platform.doctor.Doctor;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SideTaskTest extends Scenario {

    @Autowired
    Doctor doctor;

    private static final String WORK = "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30";
    private static final String SIDE = "Task_DoSideTask 'Look at the switch' nobody [infrastructure] 30";

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

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "silent", "solved by phone", "invalid", "withdrawn", "merged"})
    void howeverATicketEndsItsSideTasksEndWithIt(String how) {
        ATicket ticket = withSideTask();
        story.agent("agent1").does(ticket, new Action.AddTask("Order a cable", null, "agent2"));
        end(ticket, how);
        ticket.hasNoTask()
                .hasTimers("Timer_ReopenWindow")
                .tellsThat("TASK_CANCELLED (Look at the switch)", "TASK_CANCELLED (Order a cable)");
        assertThat(doctor.examine().findings())
                .noneMatch(finding -> finding.contains(ticket.number().value()));
    }

    private void end(ATicket ticket, String how) {
        switch (how) {
            case "confirmed" -> {
                story.agent("agent1").resolves(ticket);
                story.requester(ticket).confirms(ticket);
            }
            case "silent" -> {
                story.agent("agent1").resolves(ticket);
                time.passesUntil("2026-12-01T10:00", ticket);
            }
            case "solved by phone" -> story.agent("agent1").resolvesAndCloses(ticket);
            case "invalid" -> story.agent("agent1").closes(ticket, Resolution.INVALID);
            case "withdrawn" -> story.requester(ticket).withdraws(ticket);
            default -> story.merges(ticket);
        }
    }

    @Test
    void aSideTaskEndsBeforeTheTicketIsClosed() {
        ATicket ticket = withSideTask().forgettingItsWay();
        story.agent("agent1").resolvesAndCloses(ticket);
        ticket.walked(
                        "Gateway_Outcome",
                        Leg.FINAL_SOLUTION_SENT,
                        Leg.HANDLED,
                        Leg.CLOSING,
                        "Event_TicketClosed End_TicketClosed",
                        Leg.SHUT)
                .is("CLOSED as SOLVED, service-desk, agent1")
                .tells("agent1: TASK_CANCELLED (Look at the switch)", "agent1: CLOSED");
    }

    @Test
    void nobodyReviewsTheEscalationOfAClosedTicket() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").escalates(ticket);
        story.agent("expert1").resolvesAndCloses(ticket);
        ticket.hasNoTask().tells("expert1: TASK_CANCELLED (Review of the escalation)");
    }

    @Test
    void onlyTheCallThatTellsOfTheEndIsStillToBeMade() {
        ATicket ticket = story.aTicket().calling("+49 30 7654321").isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "Is it plugged in?");
        ticket.tells("agent1: TASK_ADDED (Tell the requester by phone)");
        story.agent("agent1").closes(ticket, Resolution.INVALID);
        ticket.tells("agent1: TASK_CANCELLED (Tell the requester by phone)")
                .hasTasks(
                        "Task_DoSideTask 'Tell the requester by phone that the request is closed' agent1 [service-desk] 30");
    }
}
