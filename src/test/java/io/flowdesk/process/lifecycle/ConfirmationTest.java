package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.refusal.NotPossible;
import org.junit.jupiter.api.Test;

class ConfirmationTest extends Scenario {

    private static final String WORK = "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30";
    private static final String FOLLOW_UP = "Task_FollowUp 'Help, please' agent1 [service-desk] 30";
    private static final String IN_DOUBT =
            "Task_StillAProblem 'Still a problem? · Help, please' agent1 [service-desk] 30";

    private static final String REJECTED = "Event_Rejected Task_TellRejected End_Rejected Gateway_Solved Task_Reopen";
    private static final String REPLY_JUDGED = "Event_RequesterWrote Task_JudgeReply Gateway_Clear";
    private static final String KNOWN = "End_Judged End_VerdictKnown";

    private ATicket resolved() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").resolves(ticket);
        return ticket;
    }

    private ATicket inDoubt() {
        ATicket ticket = resolved();
        story.requester(ticket).writes(ticket, "it works, thanks");
        return ticket;
    }

    @Test
    void aSolutionThatTheRequesterConfirmsClosesTheTicket() {
        ATicket ticket = resolved()
                .walked("Gateway_Outcome", Leg.SOLUTION_SENT, Leg.VERDICT_AWAITED)
                .told("resolved → karen@example.org")
                .is("RESOLVED as SOLVED, service-desk, agent1")
                .hasTasks(FOLLOW_UP)
                .hasTimers("Timer_ConfirmationReminder", "Timer_SilentClose")
                .isDue("Timer_ConfirmationReminder", "2026-11-25T10:00")
                .isDue("Timer_SilentClose", "2026-11-26T10:00")
                .tells(
                        "agent1: resolution nobody → SOLVED",
                        "agent1: MESSAGE_ADDED (REPLY)",
                        "agent1: RESOLVED (SOLVED)",
                        "agent1: status IN_PROGRESS → RESOLVED");
        story.requester(ticket).confirms(ticket);
        ticket.walked("Event_Confirmed End_Confirmed", Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1")
                .hasNoTask()
                .hasTimers("Timer_ReopenWindow");
    }

    @Test
    void theAgentConfirmsForARequesterOnThePhone() {
        ATicket ticket = resolved().forgettingItsWay();
        story.agent("agent1").does(ticket, new Action.Confirm());
        ticket.walked("Event_Confirmed End_Confirmed", Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1")
                .tells("agent1: CONFIRMED", "agent1: status RESOLVED → CLOSED", "agent1: CLOSED");
    }

    @Test
    void aSolutionThatWasConfirmedOnThePhoneIsNotAskedAbout() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").resolvesAndCloses(ticket);
        ticket.walked("Gateway_Outcome", Leg.FINAL_SOLUTION_SENT, Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1");
    }

    @Test
    void aTopicThatWantsNoConfirmationIsNotAskedAbout() {
        desk.changes(demo -> demo.with("topics.hardware.confirmation", false));
        resolved()
                .walked("Gateway_Outcome", Leg.FINAL_SOLUTION_SENT, Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1");
    }

    @Test
    void aRejectedSolutionGoesBackToTheAgentWhoHadTheTicket() {
        ATicket ticket = resolved().forgettingItsWay();
        story.requester(ticket).rejects(ticket);
        ticket.walked(REJECTED, Leg.ASSIGNED)
                .told("rejected → agent1")
                .is("OPEN, service-desk, agent1")
                .hasTasks(WORK)
                .hasTimers("Timer_Unclaimed");
        assertThat(ticket.snapshot().reopened()).isEqualTo(1);
        assertThat(ticket.snapshot().unread()).isTrue();
    }

    @Test
    void aRejectedSolutionGoesToTheTeamWhenTheAgentIsAbsent() {
        ATicket ticket = resolved().forgettingItsWay();
        desk.misses("agent1");
        story.requester(ticket).rejects(ticket);
        ticket.walked(REJECTED, Leg.OFFERED)
                .is("OPEN, service-desk, nobody")
                .hasTasks("Task_WorkOnTicket 'Help, please' nobody [service-desk] 30");
    }

    @Test
    void theAgentReopensAResolvedTicket() {
        ATicket ticket = resolved().forgettingItsWay();
        story.agent("agent1").reopens(ticket);
        ticket.walked(REJECTED, Leg.ASSIGNED).is("OPEN, service-desk, agent1").hasTasks(WORK);
    }

    @Test
    void wordsThatMayMeanAnythingBecomeAQuestionToTheAgentWhoSeesThatItIsSolved() {
        ATicket ticket = resolved().forgettingItsWay();
        story.requester(ticket).writes(ticket, "it works, thanks");
        ticket.walked(REPLY_JUDGED, "Task_StillAProblem")
                .is("RESOLVED as SOLVED, service-desk, agent1")
                .hasTasks(IN_DOUBT)
                .told("requester-wrote → agent1")
                .hasTimers();
        story.agent("agent1").does(ticket, new Action.Judge(true));
        ticket.walked(KNOWN, Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1")
                .tells("agent1: CONFIRMED");
    }

    @Test
    void theAgentSeesThatItIsStillAProblem() {
        ATicket ticket = inDoubt().forgettingItsWay();
        story.agent("agent1").does(ticket, new Action.Judge(false));
        ticket.walked(KNOWN, "Gateway_Solved Task_Reopen", Leg.ASSIGNED)
                .is("OPEN, service-desk, agent1")
                .hasTasks(WORK)
                .tells("agent1: REJECTED", "agent1: REOPENED");
    }

    @Test
    void nothingThatIsWrittenMeanwhileGetsLost() {
        ATicket ticket = inDoubt().forgettingItsWay();
        story.requester(ticket).writes(ticket, "well, almost");
        ticket.stayed().hasTasks(IN_DOUBT);
        assertThat(ticket.snapshot().unread()).isTrue();
    }

    @Test
    void theLinkInTheMailSettlesTheDoubt() {
        ATicket ticket = inDoubt().forgettingItsWay();
        story.requester(ticket).confirms(ticket);
        ticket.walked("Event_Confirmed End_Confirmed", Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1")
                .hasNoTask();
    }

    @Test
    void wordsThatAreSurelyAYesCloseTheTicket() {
        ATicket ticket = resolved().forgettingItsWay();
        story.requester(ticket).writes(ticket, "The problem is solved, thank you!");
        ticket.walked(REPLY_JUDGED, KNOWN, Leg.HANDLED, Leg.CLOSED).is("CLOSED as SOLVED, service-desk, agent1");
    }

    @Test
    void wordsThatAreSurelyANoReopenTheTicket() {
        ATicket ticket = resolved().forgettingItsWay();
        story.requester(ticket).writes(ticket, "It is still not working.");
        ticket.walked(REPLY_JUDGED, KNOWN, "Gateway_Solved Task_Reopen", Leg.ASSIGNED)
                .is("OPEN, service-desk, agent1");
    }

    @Test
    void silenceClosesAfterAReminder() {
        time.is("2026-11-20T16:45");
        ATicket ticket = resolved().forgettingItsWay();
        time.passesUntil("2026-11-24T16:46", ticket);
        ticket.walked("Timer_ConfirmationReminder Task_RemindConfirmation End_Reminded")
                .told("confirmation-reminded → karen@example.org")
                .is("RESOLVED as SOLVED, service-desk, agent1")
                .hasTasks(FOLLOW_UP)
                .hasTimers("Timer_SilentClose");
        time.passesUntil("2026-11-25T16:44", ticket);
        ticket.stayed();
        time.passesUntil("2026-11-25T16:46", ticket);
        ticket.walked("Timer_SilentClose End_Silence End_VerdictKnown", Leg.HANDLED, Leg.CLOSED)
                .told("closed → karen@example.org")
                .is("CLOSED as SOLVED, service-desk, agent1")
                .hasNoTask();
    }

    @Test
    void theAgentEndsTheFollowUp() {
        ATicket ticket = resolved().forgettingItsWay();
        story.agent("agent1").closes(ticket, Resolution.SOLVED);
        ticket.walked("End_FollowedUp End_VerdictKnown", Leg.HANDLED, Leg.CLOSED)
                .is("CLOSED as SOLVED, service-desk, agent1");
    }

    @Test
    void aResolvedTicketCannotBeWithdrawn() {
        ATicket ticket = resolved().forgettingItsWay();
        assertThatThrownBy(() -> story.requester(ticket).withdraws(ticket)).isInstanceOf(NotPossible.class);
        ticket.stayed().is("RESOLVED as SOLVED, service-desk, agent1");
    }

    @Test
    void nothingIsResolvedBeforeItIsKnownWhoAsks() {
        ATicket ticket = story.aTicket().topic("access-and-passwords").isClaimedBy("agent1");
        assertThatThrownBy(() -> story.agent("agent1").resolves(ticket)).isInstanceOf(NotPossible.class);
        ticket.stayed().is("IN_PROGRESS, service-desk, agent1").hasTasks(WORK);
        story.agent("agent1").does(ticket, new Action.VerifyIdentity(IdentityProof.How.CALL_BACK, "on file"));
        story.agent("agent1").resolves(ticket);
        ticket.is("RESOLVED as SOLVED, service-desk, agent1")
                .tells("agent1: IDENTITY_VERIFIED (CALL_BACK)", "agent1: RESOLVED (SOLVED)");
    }

    @Test
    void aSolutionIsVerifiedBeforeItIsSentWhereTheTopicWantsIt() {
        ATicket ticket = story.aTicket().topic("software").isClaimedBy("expert1");
        Action unverified = new Action.Resolve(Resolution.SOLVED, "Update it.", null, null, null);
        assertThatThrownBy(() -> story.agent("expert1").does(ticket, unverified))
                .isInstanceOf(InvalidInput.class);
        ticket.stayed().is("IN_PROGRESS, applications, expert1");
        story.agent("expert1").resolves(ticket);
        ticket.is("RESOLVED as SOLVED, applications, expert1");
    }
}
