package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.identity.Level;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.refusal.NotAllowed;
import org.junit.jupiter.api.Test;

class ApprovalTest extends Scenario {

    private static final String APPROVE = "Task_Approve 'Approve · A second screen' ";
    private static final String WORK = "Task_WorkOnTicket 'A second screen' ";

    private ATicket request() {
        return story.aTicket()
                .about("A second screen")
                .topic("request-something")
                .arrives();
    }

    @Test
    void aRequestThatTheLeadApprovesIsOfferedToTheTeam() {
        ATicket ticket = request()
                .walked(Leg.RECEIVED, Leg.ACKNOWLEDGED, Leg.ROUTED, Leg.APPROVAL_ASKED)
                .told("received → karen@example.org", "approval-asked → lead1")
                .is("NEW, service-desk, nobody")
                .hasTasks(APPROVE + "lead1 [] 10")
                .isDue("Timer_ApprovalReminder", "2026-11-24T10:00")
                .isDue("Timer_ApprovalDeputy", "2026-11-25T10:00");
        story.agent("lead1").does(ticket, new Action.Approve());
        ticket.walked(Leg.APPROVED, Leg.TAKEN_IN, Leg.OFFERED)
                .told("approved → karen@example.org")
                .is("OPEN, service-desk, nobody")
                .hasTasks(WORK + "nobody [service-desk] 10")
                .tells("system: APPROVAL_ASKED (lead1)", "lead1: approval ASKED → APPROVED", "lead1: APPROVED");
    }

    @Test
    void aRequestThatTheLeadDeclinesIsClosed() {
        ATicket ticket = request().forgettingItsWay();
        story.agent("lead1").does(ticket, new Action.Decline("no budget"));
        ticket.walked(Leg.DECLINED, "Gateway_TakenIn", Leg.CLOSED)
                .told("declined → karen@example.org")
                .is("CLOSED as DECLINED, service-desk, nobody")
                .hasNoTask()
                .tells(
                        "lead1: approval ASKED → DECLINED (no budget)",
                        "lead1: resolution nobody → DECLINED (no budget)",
                        "lead1: DECLINED (no budget)",
                        "lead1: status NEW → CLOSED");
    }

    @Test
    void onlyTheLeadDecides() {
        ATicket ticket = request().forgettingItsWay();
        assertThatThrownBy(() -> story.agent("agent1").does(ticket, new Action.Approve()))
                .isInstanceOf(NotAllowed.class);
        ticket.stayed().is("NEW, service-desk, nobody");
    }

    @Test
    void aLeadWhoDoesNotAnswerIsRemindedAfterADayAndHisDeputyIsAskedAfterTwo() {
        ATicket ticket = request().forgettingItsWay();
        time.passesUntil("2026-11-24T10:00", ticket);
        ticket.walked("Timer_ApprovalReminder Task_RemindApprover End_ApproverReminded")
                .told("approval-reminded → lead1")
                .hasTasks(APPROVE + "lead1 [] 10");
        time.passesUntil("2026-11-25T10:00", ticket);
        ticket.walked("Timer_ApprovalDeputy Task_HandToDeputy Task_TellDeputy End_DeputyAsked")
                .told("approval-handed-over → lead2", "approval-handed-over → karen@example.org")
                .hasTasks(APPROVE + "lead2 [] 10")
                .tells("system: APPROVAL_ASKED (lead1)", "system: APPROVAL_ASKED (lead2)");
        story.agent("lead2").does(ticket, new Action.Approve());
        ticket.walked(Leg.APPROVED, Leg.TAKEN_IN, Leg.OFFERED).is("OPEN, service-desk, nobody");
    }

    @Test
    void theManagerIsAskedWhenTheDeputyIsAbsentToo() {
        desk.misses("lead2");
        ATicket ticket = request().forgettingItsWay();
        ticket.reaches("Timer_ApprovalDeputy")
                .walked("Timer_ApprovalDeputy Task_HandToDeputy Task_TellDeputy End_DeputyAsked")
                .hasTasks(APPROVE + "manager1 [] 10");
        story.agent("manager1").does(ticket, new Action.Approve());
        ticket.walked(Leg.APPROVED, Leg.TAKEN_IN, Leg.OFFERED);
    }

    @Test
    void theDeputyIsAskedAtOnceWhenTheLeadIsAbsent() {
        desk.misses("lead1");
        request().hasTasks(APPROVE + "lead2 [] 10");
    }

    @Test
    void aTicketThatTurnsOutToBeARequestIsApprovedBeforeItsAgentGoesOn() {
        ATicket ticket = problemThatIsARequest();
        ticket.walked(Leg.REROUTED, Leg.ASSIGNMENT, "Gateway_ApprovalNeeded", Leg.APPROVAL_ASKED)
                .is("IN_PROGRESS, service-desk, agent1")
                .hasTasks(APPROVE + "lead1 [] 10");
        story.agent("lead1").does(ticket, new Action.Approve());
        ticket.walked(Leg.APPROVED, Leg.TO_AN_AGENT)
                .is("OPEN, service-desk, agent1")
                .hasTasks(WORK + "agent1 [service-desk] 10");
    }

    @Test
    void aTicketThatTurnsOutToBeARequestCanBeDeclined() {
        ATicket ticket = problemThatIsARequest().forgettingItsWay();
        story.agent("lead1").does(ticket, new Action.Decline("no budget"));
        ticket.walked(Leg.DECLINED, "Gateway_Assigned End_ClosedWithoutWork", Leg.CLOSED)
                .is("CLOSED as DECLINED, service-desk, agent1")
                .hasNoTask();
    }

    private ATicket problemThatIsARequest() {
        ATicket ticket = story.aTicket().about("A second screen").isClaimedBy("agent1");
        story.agent("agent1").reclassifies(ticket, "request-something");
        return ticket;
    }

    @Test
    void aRequestThatIsNoneAfterAllNeedsNoApproval() {
        ATicket ticket = request().forgettingItsWay();
        story.agent("agent1").reclassifies(ticket, "hardware");
        ticket.walked(Leg.TAKEN_OVER, Leg.OFFERED)
                .told()
                .is("OPEN, service-desk, nobody")
                .hasTasks(WORK + "nobody [service-desk] 30");
    }

    @Test
    void workGoesOnAtOnceWhenTheTicketIsNoRequestAfterAll() {
        ATicket ticket = problemThatIsARequest().forgettingItsWay();
        story.agent("agent1").reclassifies(ticket, "hardware");
        ticket.walked(Leg.REROUTED, Leg.ASSIGNED)
                .is("OPEN, service-desk, agent1")
                .hasTasks(WORK + "agent1 [service-desk] 30");
    }

    @Test
    void changingTheImpactOfARequestDoesNotSaveTheApproval() {
        ATicket ticket = request().forgettingItsWay();
        story.agent("agent1")
                .does(ticket, new Action.Reclassify(null, Level.HIGH, null, null, null, "for the board", null, null));
        ticket.walked(Leg.TAKEN_OVER, Leg.ASSIGNMENT, "Gateway_ApprovalNeeded", Leg.APPROVAL_ASKED)
                .is("NEW, service-desk, nobody")
                .hasTasks(APPROVE + "lead1 [] 60");
    }

    @Test
    void aDeclinedRequestThatIsReopenedIsDecidedAnew() {
        ATicket ticket = request();
        story.agent("lead1").does(ticket, new Action.Decline("no budget"));
        ticket.forgettingItsWay();
        story.requester(ticket).writes(ticket, "But my manager has paid for it.");
        ticket.walked(Leg.REOPENED_AFTER_CLOSURE, Leg.ASSIGNMENT, "Gateway_ApprovalNeeded", Leg.APPROVAL_ASKED)
                .is("OPEN, service-desk, nobody")
                .hasTasks(APPROVE + "lead1 [] 10");
    }

    @Test
    void aRequestWaitingForItsApprovalCanBeWithdrawn() {
        ATicket ticket = request().forgettingItsWay();
        story.requester(ticket).withdraws(ticket);
        ticket.walked("Event_IntakeWithdrawn", Leg.CLOSED)
                .is("CLOSED as WITHDRAWN, service-desk, nobody")
                .hasNoTask();
    }
}
