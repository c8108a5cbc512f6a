package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import org.junit.jupiter.api.Test;

class IntakeTest extends Scenario {

    @Test
    void aTicketIsAcknowledgedPrioritisedRoutedAndOfferedToItsTeam() {
        story.aTicket()
                .about("password")
                .topic("access-and-passwords")
                .arrives()
                .walked(Leg.INTAKE, Leg.OFFERED)
                .told("received → karen@example.org")
                .is("OPEN, service-desk, nobody")
                .hasTasks("Task_WorkOnTicket 'password' nobody [service-desk] 30")
                .isDue("Timer_Unclaimed", "2026-11-23T15:00")
                .tells("system: RECEIVED (API)", "system: MESSAGE_ADDED (REQUESTER)", "system: status NEW → OPEN");
    }

    @Test
    void aTicketOfATeamThatAssignsByItselfHasAnAgentAtOnce() {
        story.aTicket()
                .about("mail")
                .topic("email")
                .arrives()
                .walked(Leg.INTAKE, Leg.ASSIGNED)
                .told("received → karen@example.org", "assigned → expert1")
                .is("OPEN, applications, expert1")
                .hasTasks("Task_WorkOnTicket 'mail' expert1 [applications] 30")
                .tells(
                        "system: assignee nobody → expert1 (Has the fewest open tickets of the team)",
                        "system: ASSIGNED (Has the fewest open tickets of the team)",
                        "system: status NEW → OPEN");
    }

    @Test
    void priorityFollowsImpactAndUrgencyOfTheTopic() {
        ATicket ticket = story.aTicket()
                .about("all down")
                .topic("business-critical-outage")
                .arrives();
        ticket.is("OPEN, infrastructure, expert2")
                .hasTasks("Task_WorkOnTicket 'all down' expert2 [infrastructure] 90")
                .tells("system: priority NORMAL → EMERGENCY (HIGH impact, HIGH urgency)");
        assertThat(ticket.snapshot().tier()).isEqualTo(2);
    }

    @Test
    void suspectedSpamIsAcknowledgedOnlyAfterAPersonHasClearedIt() {
        ATicket ticket = spam().walked(Leg.RECEIVED, "Task_JudgeSpam")
                .told()
                .is("NEW, service-desk, nobody")
                .hasTasks("Task_JudgeSpam 'Spam? · You have won' nobody [service-desk] 30")
                .tells("system: SUSPECTED (The sender's domain is known for advertising)");
        story.agent("agent1").does(ticket, new Action.NotSpam());
        ticket.walked("Gateway_IsSpam", Leg.ACKNOWLEDGED, Leg.ROUTED, Leg.TAKEN_IN, Leg.OFFERED)
                .told("received → offers@spam.example")
                .is("OPEN, service-desk, nobody")
                .hasTasks("Task_WorkOnTicket 'You have won' nobody [service-desk] 30")
                .tells("agent1: suspicion SPAM → nobody", "agent1: CLEARED", "agent1: status NEW → OPEN");
    }

    @Test
    void spamIsClosedWithoutAnAcknowledgement() {
        ATicket ticket = spam().forgettingItsWay();
        story.agent("agent1").closes(ticket, Resolution.SPAM);
        ticket.walked("Gateway_IsSpam End_Spam Gateway_TakenIn", Leg.CLOSED)
                .told()
                .is("CLOSED as SPAM, service-desk, nobody")
                .hasNoTask()
                .tells("agent1: resolution nobody → SPAM (nothing to do)", "agent1: status NEW → CLOSED");
    }

    private ATicket spam() {
        return story.aTicket().from("offers@spam.example").about("You have won").arrives();
    }

    @Test
    void aSuspectedDuplicateThatIsNoneGoesOn() {
        ATicket second = twin("nora");
        second.walked(Leg.RECEIVED, Leg.ACKNOWLEDGED, "Task_JudgeDuplicate")
                .is("NEW, service-desk, nobody")
                .hasTasks("Task_JudgeDuplicate 'Duplicate? · Printer' nobody [service-desk] 30")
                .tells("system: SUSPECTED (Same subject and text as an open ticket of the last 24 hours)");
        story.agent("agent2").does(second, new Action.NotSpam());
        second.walked("Gateway_IsDuplicate", Leg.ROUTED, Leg.TAKEN_IN, Leg.OFFERED)
                .is("OPEN, service-desk, nobody")
                .tells("agent2: suspicion DUPLICATE → nobody", "agent2: CLEARED");
    }

    @Test
    void aDuplicateIsClosed() {
        ATicket second = twin("otto").forgettingItsWay();
        story.agent("agent2").closes(second, Resolution.DUPLICATE);
        second.walked("Gateway_IsDuplicate End_Duplicate Gateway_TakenIn", Leg.CLOSED)
                .told("closed → otto@example.org")
                .is("CLOSED as DUPLICATE, service-desk, nobody")
                .hasNoTask();
    }

    private ATicket twin(String from) {
        story.aTicket().from(from).about("Printer").saying("It burns.").arrives();
        return story.aTicket().from(from).about("Printer").saying("It burns.").arrives();
    }

    @Test
    void whatIsSuspectedIsJudgedAlsoWhenItIsReclassified() {
        ATicket ticket = spam().forgettingItsWay();
        story.agent("agent1").reclassifies(ticket, "email");
        ticket.stayed()
                .told()
                .is("NEW, applications, nobody")
                .hasTasks("Task_JudgeSpam 'Spam? · You have won' nobody [applications] 30");
        story.agent("expert1").does(ticket, new Action.NotSpam());
        ticket.walked("Gateway_IsSpam", Leg.ACKNOWLEDGED, Leg.ROUTED, Leg.TAKEN_IN, Leg.ASSIGNED)
                .told("received → offers@spam.example")
                .is("OPEN, applications, expert1");
    }

    @Test
    void aReclassifiedTicketThatMayBeADuplicateWasAcknowledgedOnce() {
        ATicket second = twin("rosa").told("received → rosa@example.org").forgettingItsWay();
        story.agent("agent1")
                .does(second, new Action.Reclassify("email", null, null, Priority.HIGH, null, "the board", null, null));
        second.stayed().hasTasks("Task_JudgeDuplicate 'Duplicate? · Printer' nobody [applications] 60");
        story.agent("expert1").does(second, new Action.NotSpam());
        second.walked("Gateway_IsDuplicate", Leg.ROUTED, Leg.TAKEN_IN, Leg.ASSIGNED)
                .told()
                .hasTasks("Task_WorkOnTicket 'Printer' expert1 [applications] 60");
    }

    @Test
    void aTicketCanBeWithdrawnWhileItIsStillTakenIn() {
        ATicket second = twin("paula").forgettingItsWay();
        story.requester(second).withdraws(second);
        second.walked("Event_IntakeWithdrawn", Leg.CLOSED)
                .is("CLOSED as WITHDRAWN, service-desk, nobody")
                .hasNoTask();
    }
}
