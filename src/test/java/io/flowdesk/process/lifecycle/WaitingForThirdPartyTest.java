package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.Resolution;
import org.junit.jupiter.api.Test;

class WaitingForThirdPartyTest extends Scenario {

    private static final String WAIT = "Task_WaitForThirdParty 'Help, please' agent1 [service-desk] 30";
    private static final String WORK = "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30";
    private static final String LEFT = "Gateway_Resume End_OtherOutcome Gateway_Outcome";

    private ATicket ordered() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").waitsForASupplierOf(ticket, "2026-11-25T09:00");
        return ticket;
    }

    private ATicket waiting() {
        return ordered().forgettingItsWay();
    }

    @Test
    void theAgentIsRemindedOnTheDayOfTheSupplierAndResumes() {
        ATicket ticket = ordered()
                .walked(Leg.WAITS_FOR_THIRD_PARTY)
                .told("waiting-for-third-party → karen@example.org")
                .is("WAITING_ON_THIRD_PARTY, service-desk, agent1")
                .hasTasks(WAIT)
                .hasTimers("Timer_ThirdPartyDue")
                .isDue("Timer_ThirdPartyDue", "2026-11-25T09:00")
                .tells("agent1: status IN_PROGRESS → WAITING_ON_THIRD_PARTY");
        assertThat(ticket.snapshot().waitingFor()).isEqualTo("the supplier");
        time.passesUntil("2026-11-25T09:01", ticket);
        ticket.walked("Timer_ThirdPartyDue Task_RemindAgent End_AgentReminded")
                .told("third-party-due → agent1")
                .is("WAITING_ON_THIRD_PARTY, service-desk, agent1")
                .hasTasks(WAIT)
                .hasTimers();
        story.agent("agent1").resumes(ticket);
        ticket.walked("Gateway_Resume Task_BackToWork End_Resumed Gateway_Outcome Task_WorkOnTicket")
                .is("IN_PROGRESS, service-desk, agent1")
                .hasTasks(WORK);
        assertThat(ticket.snapshot().waitingFor()).isNull();
    }

    @Test
    void theSupplierCannotBeExpectedInThePast() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        assertThatThrownBy(() -> story.agent("agent1").waitsForASupplierOf(ticket, "2026-11-23T09:00"))
                .isInstanceOf(InvalidInput.class);
        ticket.stayed().is("IN_PROGRESS, service-desk, agent1");
    }

    @Test
    void theRequesterMayWriteMeanwhile() {
        ATicket ticket = waiting();
        story.requester(ticket).writes(ticket, "Any news?");
        ticket.stayed().is("WAITING_ON_THIRD_PARTY, service-desk, agent1").hasTasks(WAIT);
        assertThat(ticket.snapshot().unread()).isTrue();
    }

    @Test
    void theAgentResolves() {
        ATicket ticket = waiting();
        story.agent("agent1").resolves(ticket);
        ticket.walked(LEFT, Leg.SOLUTION_SENT, Leg.VERDICT_AWAITED).is("RESOLVED as SOLVED, service-desk, agent1");
        assertThat(ticket.snapshot().waitingFor()).isNull();
    }

    @Test
    void theAgentResolvesAndCloses() {
        ATicket ticket = waiting();
        story.agent("agent1").resolvesAndCloses(ticket);
        ticket.walked(LEFT, Leg.FINAL_SOLUTION_SENT, Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1");
    }

    @Test
    void theAgentTransfers() {
        ATicket ticket = waiting();
        story.agent("agent1").transfers(ticket, "applications");
        ticket.walked(LEFT, Leg.ASSIGNED).is("OPEN, applications, expert1").hasTimers("Timer_Unclaimed");
    }

    @Test
    void theAgentEscalates() {
        ATicket ticket = waiting();
        story.agent("agent1").escalates(ticket);
        ticket.walked("Gateway_Resume End_OtherOutcome", Leg.MOVED_UP, Leg.ASSIGNED)
                .is("OPEN, applications, expert1");
    }

    @Test
    void theAgentCloses() {
        ATicket ticket = waiting();
        story.agent("agent1").closes(ticket, Resolution.INVALID);
        ticket.walked(LEFT, "End_Handled", Leg.CLOSED).is("CLOSED as INVALID, service-desk, agent1");
    }

    @Test
    void aTicketThatIsReclassifiedForAnotherTeamStopsWaiting() {
        ATicket ticket = waiting();
        story.agent("agent1").reclassifies(ticket, "network");
        ticket.walked(Leg.REROUTED, Leg.ASSIGNED)
                .is("OPEN, infrastructure, expert2")
                .hasTimers("Timer_Unclaimed");
    }

    @Test
    void theRequesterWithdraws() {
        ATicket ticket = waiting();
        story.requester(ticket).withdraws(ticket);
        ticket.walked("Event_Withdrawn", Leg.CLOSED)
                .is("CLOSED as WITHDRAWN, service-desk, agent1")
                .hasNoTask();
    }
}
