package io.flowdesk.process.lifecycle;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import org.junit.jupiter.api.Test;

class TriageTest extends Scenario {

    private static final String TRIAGE = "Task_Triage 'Triage · Something' nobody [service-desk] 10";

    private ATicket somethingElse() {
        return story.aTicket().about("Something").topic("other").arrives();
    }

    @Test
    void aTicketThatIsMadeOutInTriageGoesToItsTeam() {
        ATicket ticket = somethingElse()
                .walked(Leg.INTAKE, Leg.ASSIGNMENT, "Task_Triage")
                .is("NEW, service-desk, nobody")
                .hasTasks(TRIAGE)
                .hasTimers("Timer_TriageOverdue")
                .isDue("Timer_TriageOverdue", "2026-11-23T15:00");
        story.agent("agent1").reclassifies(ticket, "network");
        ticket.walked("Gateway_Triaged Gateway_ApprovalNeeded", Leg.TO_AN_AGENT)
                .is("OPEN, infrastructure, expert2")
                .hasTasks("Task_WorkOnTicket 'Something' expert2 [infrastructure] 30")
                .tells(
                        "agent1: topic other → network (that is what it is)",
                        "agent1: priority LOW → NORMAL (MEDIUM impact, MEDIUM urgency)",
                        "agent1: team service-desk → infrastructure (that is what it is)",
                        "agent1: assignee nobody → expert2 (Has the fewest open tickets of the team)",
                        "agent1: status NEW → OPEN");
    }

    @Test
    void triageAlsoSetsImpactUrgencyTeamAndAgentInOneGo() {
        ATicket ticket = somethingElse().forgettingItsWay();
        story.agent("agent1")
                .does(
                        ticket,
                        new Action.Reclassify(
                                "email",
                                io.flowdesk.identity.Level.HIGH,
                                io.flowdesk.identity.Level.HIGH,
                                null,
                                null,
                                "the whole house",
                                "engineering",
                                "specialist1"));
        ticket.walked("Gateway_Triaged Gateway_ApprovalNeeded", Leg.TO_AN_AGENT)
                .is("OPEN, engineering, specialist1")
                .hasTasks("Task_WorkOnTicket 'Something' specialist1 [engineering] 90")
                .tells("agent1: assignee nobody → specialist1 (A person chose this agent)");
    }

    @Test
    void triageMayOnlyChooseAnAgent() {
        ATicket ticket = somethingElse().forgettingItsWay();
        story.agent("agent1").does(ticket, new Action.Assign("agent2"));
        ticket.walked("Gateway_Triaged Gateway_ApprovalNeeded", Leg.TO_AN_AGENT)
                .is("OPEN, service-desk, agent2")
                .hasTasks("Task_WorkOnTicket 'Something' agent2 [service-desk] 10");
    }

    @Test
    void aTicketCanBeClosedInTriage() {
        ATicket ticket = somethingElse().forgettingItsWay();
        story.agent("agent1").closes(ticket, Resolution.INVALID);
        ticket.walked("Gateway_Triaged End_ClosedInTriage Gateway_Assigned End_ClosedWithoutWork", Leg.CLOSED)
                .is("CLOSED as INVALID, service-desk, nobody")
                .hasNoTask();
    }

    @Test
    void theLeadIsToldWhenNobodyTriagesForFourBusinessHours() {
        time.is("2026-11-20T16:45");
        ATicket ticket = somethingElse().forgettingItsWay();
        time.passesUntil("2026-11-23T11:40", ticket);
        ticket.stayed();
        time.passesUntil("2026-11-23T11:46", ticket);
        ticket.walked("Timer_TriageOverdue Task_TellLeadTriage End_LeadTold")
                .told("triage-overdue → lead1")
                .tells("system: UNCLAIMED")
                .is("NEW, service-desk, nobody")
                .hasTasks(TRIAGE)
                .hasTimers();
    }

    @Test
    void aTicketWithoutTopicIsTriaged() {
        story.aTicket()
                .about("Something")
                .topic(null)
                .arrives()
                .walked(Leg.INTAKE, Leg.ASSIGNMENT, "Task_Triage")
                .is("NEW, service-desk, nobody");
    }

    @Test
    void whatTurnsOutToBeARequestInTriageIsApprovedFirst() {
        ATicket ticket = somethingElse().forgettingItsWay();
        story.agent("agent1").reclassifies(ticket, "request-something");
        ticket.walked("Gateway_Triaged Gateway_ApprovalNeeded", Leg.APPROVAL_ASKED)
                .is("NEW, service-desk, nobody")
                .hasTasks("Task_Approve 'Approve · Something' lead1 [] 10");
        story.agent("lead1").does(ticket, new Action.Approve());
        ticket.walked(Leg.APPROVED, Leg.TO_THE_QUEUE).is("OPEN, service-desk, nobody");
    }

    @Test
    void aTicketCanBeWithdrawnBeforeAnybodyTriagesIt() {
        ATicket ticket = somethingElse().forgettingItsWay();
        story.requester(ticket).withdraws(ticket);
        ticket.walked("Event_Withdrawn", Leg.CLOSED).is("CLOSED as WITHDRAWN, service-desk, nobody");
    }
}
