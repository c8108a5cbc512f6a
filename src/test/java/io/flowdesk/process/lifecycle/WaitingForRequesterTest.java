package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import org.junit.jupiter.api.Test;

class WaitingForRequesterTest extends Scenario {

    private static final String WAIT = "Task_WaitForRequester 'Help, please' agent1 [service-desk] 30";
    private static final String WORK = "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30";
    private static final String LEFT = "Gateway_Resume End_OtherOutcome Gateway_Outcome";

    private ATicket asked() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").asks(ticket, "Which printer?");
        return ticket;
    }

    private ATicket waiting() {
        return asked().forgettingItsWay();
    }

    @Test
    void theAnswerOfTheRequesterBringsTheTicketBackToItsAgent() {
        ATicket ticket = asked().walked(Leg.WAITS_FOR_REQUESTER)
                .told("question-asked → karen@example.org")
                .is("WAITING_ON_REQUESTER, service-desk, agent1")
                .hasTasks(WAIT)
                .hasTimers("Timer_Reminder", "Timer_NoResponse")
                .isDue("Timer_Reminder", "2026-11-24T10:00")
                .isDue("Timer_NoResponse", "2026-11-30T10:00")
                .tells("agent1: MESSAGE_ADDED (REPLY)", "agent1: status IN_PROGRESS → WAITING_ON_REQUESTER");
        story.requester(ticket).writes(ticket, "The one on the third floor.");
        ticket.walked("Event_RequesterAnswered Task_BackToWork End_Answered Gateway_Outcome Task_WorkOnTicket")
                .told("requester-wrote → agent1")
                .is("IN_PROGRESS, service-desk, agent1")
                .hasTasks(WORK)
                .hasTimers("Timer_Unclaimed");
        assertThat(ticket.snapshot().unread()).isTrue();
    }

    @Test
    void theAnswerOfACollaboratorIsAnAnswer() {
        ATicket ticket = waiting();
        story.agent("agent1").does(ticket, new Action.AddCollaborator("colin@example.org"));
        story.requester(ticket).writesAs("colin@example.org", ticket.number(), "The one at my desk.");
        ticket.walked("Event_RequesterAnswered Task_BackToWork End_Answered Gateway_Outcome Task_WorkOnTicket")
                .is("IN_PROGRESS, service-desk, agent1");
    }

    @Test
    void aStrangerDoesNotAnswer() {
        ATicket ticket = waiting();
        assertThatThrownBy(() -> story.requester(ticket).writesAs("eve@example.org", ticket.number(), "Me!"))
                .isInstanceOf(InvalidInput.class);
        ticket.stayed().is("WAITING_ON_REQUESTER, service-desk, agent1");
    }

    @Test
    void aSilentRequesterIsRemindedThreeTimesThenTheTicketIsResolvedAndClosed() {
        ATicket ticket = waiting();
        time.passesUntil("2026-11-24T10:01", ticket);
        ticket.walked("Timer_Reminder Task_Remind Gateway_MoreReminders Timer_NextReminder")
                .isDue("Timer_NextReminder", "2026-11-25T10:00")
                .told("requester-reminded → karen@example.org");
        time.passesUntil("2026-11-25T10:01", ticket);
        ticket.walked("Task_Remind Gateway_MoreReminders Timer_NextReminder")
                .isDue("Timer_NextReminder", "2026-11-27T10:00");
        time.passesUntil("2026-11-30T09:59", ticket);
        ticket.walked("Task_Remind Gateway_MoreReminders End_LadderDone")
                .told("requester-reminded → karen@example.org", "requester-reminded → karen@example.org")
                .is("WAITING_ON_REQUESTER, service-desk, agent1")
                .hasTasks(WAIT)
                .hasTimers("Timer_NoResponse")
                .tells("system: REMINDED", "system: REMINDED", "system: REMINDED");
        time.passesUntil("2026-11-30T10:01", ticket);
        ticket.walked(
                        "Timer_NoResponse Task_GiveUp End_GivenUp Gateway_Outcome",
                        Leg.SOLUTION_SENT,
                        Leg.VERDICT_AWAITED)
                .is("RESOLVED as NO_RESPONSE, service-desk, agent1")
                .told("resolved → karen@example.org")
                .hasTasks("Task_FollowUp 'Help, please' agent1 [service-desk] 30");
        time.passesUntil("2026-12-03T10:01", ticket);
        ticket.walked(
                        "Timer_ConfirmationReminder Task_RemindConfirmation End_Reminded",
                        "Timer_SilentClose End_Silence End_VerdictKnown",
                        Leg.HANDLED,
                        Leg.CLOSED)
                .is("CLOSED as NO_RESPONSE, service-desk, agent1")
                .hasNoTask();
    }

    @Test
    void anAnswerAfterAReminderEndsTheLadder() {
        ATicket ticket = waiting();
        time.passesUntil("2026-11-24T10:01", ticket);
        story.requester(ticket).writes(ticket, "Sorry, I was away.");
        ticket.is("IN_PROGRESS, service-desk, agent1").hasTasks(WORK).hasTimers("Timer_Unclaimed");
        assertThat(ticket.snapshot().reminders()).isZero();
    }

    @Test
    void everyWaitBeginsTheLadderAnew() {
        ATicket ticket = waiting();
        time.passesUntil("2026-11-24T10:01", ticket);
        story.requester(ticket).writes(ticket, "The red one.");
        story.agent("agent1").asks(ticket, "Which red one?");
        ticket.isDue("Timer_Reminder", "2026-11-25T10:01").hasTimers("Timer_Reminder", "Timer_NoResponse");
    }

    @Test
    void theAgentResumesByHand() {
        ATicket ticket = waiting();
        story.agent("agent1").resumes(ticket);
        ticket.walked("Gateway_Resume Task_BackToWork End_Answered Gateway_Outcome Task_WorkOnTicket")
                .is("IN_PROGRESS, service-desk, agent1")
                .hasTasks(WORK)
                .hasTimers("Timer_Unclaimed");
    }

    @Test
    void aSecondReplyOfTheAgentGoesOnWaiting() {
        ATicket ticket = waiting();
        story.agent("agent1").replies(ticket, "I mean the number on it.");
        ticket.stayed().is("WAITING_ON_REQUESTER, service-desk, agent1").hasTasks(WAIT);
    }

    @Test
    void theAgentResolvesWithoutAnAnswer() {
        ATicket ticket = waiting();
        story.agent("agent1").resolves(ticket);
        ticket.walked(LEFT, Leg.SOLUTION_SENT, Leg.VERDICT_AWAITED)
                .is("RESOLVED as SOLVED, service-desk, agent1")
                .hasTimers("Timer_ConfirmationReminder", "Timer_SilentClose");
    }

    @Test
    void theAgentResolvesAndClosesWithoutAnAnswer() {
        ATicket ticket = waiting();
        story.agent("agent1").resolvesAndCloses(ticket);
        ticket.walked(LEFT, Leg.FINAL_SOLUTION_SENT, Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1");
    }

    @Test
    void theAgentTransfersWithoutAnAnswer() {
        ATicket ticket = waiting();
        story.agent("agent1").transfers(ticket, "applications");
        ticket.walked(LEFT, Leg.ASSIGNED)
                .is("OPEN, applications, expert1")
                .hasTasks("Task_WorkOnTicket 'Help, please' expert1 [applications] 30")
                .hasTimers("Timer_Unclaimed");
    }

    @Test
    void theAgentEscalatesWithoutAnAnswer() {
        ATicket ticket = waiting();
        story.agent("agent1").escalates(ticket);
        ticket.walked("Gateway_Resume End_OtherOutcome", Leg.MOVED_UP, Leg.ASSIGNED)
                .is("OPEN, applications, expert1")
                .tells("agent1: status WAITING_ON_REQUESTER → OPEN", "agent1: ESCALATED (too hard for us)");
    }

    @Test
    void theAgentClosesWithoutAnAnswer() {
        ATicket ticket = waiting();
        story.agent("agent1").closes(ticket, Resolution.NO_RESPONSE);
        ticket.walked(LEFT, "End_Handled", Leg.CLOSED).is("CLOSED as NO_RESPONSE, service-desk, agent1");
    }

    @Test
    void aTicketThatIsReclassifiedForAnotherTeamStopsWaiting() {
        ATicket ticket = waiting();
        story.agent("agent1").reclassifies(ticket, "network");
        ticket.walked(Leg.REROUTED, Leg.ASSIGNED)
                .is("OPEN, infrastructure, expert2")
                .hasTasks("Task_WorkOnTicket 'Help, please' expert2 [infrastructure] 30")
                .hasTimers("Timer_Unclaimed");
    }

    @Test
    void aTicketThatNeedsAnApprovalAfterAllStopsWaitingForItsRequester() {
        ATicket ticket = waiting();
        story.agent("agent1").reclassifies(ticket, "request-something");
        ticket.is("OPEN, service-desk, agent1")
                .hasTasks("Task_Approve 'Approve · Help, please' lead1 [] 10")
                .tells("agent1: status WAITING_ON_REQUESTER → OPEN");
    }

    @Test
    void aTicketThatIsReclassifiedWithinItsTeamGoesOnWaiting() {
        ATicket ticket = waiting();
        story.agent("agent1")
                .does(
                        ticket,
                        new Action.Reclassify(
                                null, io.flowdesk.identity.Level.HIGH, null, null, null, "the chief's", null, null));
        ticket.stayed()
                .is("WAITING_ON_REQUESTER, service-desk, agent1")
                .hasTasks("Task_WaitForRequester 'Help, please' agent1 [service-desk] 60");
    }

    @Test
    void theRequesterWithdrawsInsteadOfAnswering() {
        ATicket ticket = waiting();
        story.requester(ticket).withdraws(ticket);
        ticket.walked("Event_Withdrawn", Leg.CLOSED)
                .is("CLOSED as WITHDRAWN, service-desk, agent1")
                .hasNoTask();
    }
}
