package io.flowdesk.process.watch;

import io.flowdesk.identity.Level;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.process.story.TheDesk;
import io.flowdesk.process.story.Time;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.ticket.action.Action;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules 2 to 5, 7 and 10 of the SLA on the running engine, each told as an hour in the life of a ticket. */
@FlowdeskTest
class SlaRulesTest {

    private static final String WORK = "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 90";
    private static final String NOTICE_OF_THE_AGENT = "Task_DoSideTask 'Time is running: Help, please' agent1 [] 90";

    @Autowired
    private Story story;

    @Autowired
    private Time time;

    @Autowired
    private TheDesk desk;

    @AfterEach
    void theDeskIsAsBefore() {
        desk.isAsBefore();
    }

    @Test
    void anEmergencyInTheNightOfTheClockChangeIsDueFourRealHoursLater() {
        time.is("2027-03-28T01:30");
        ATicket ticket = story.aTicket().emergency().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        ticket.isDueAt("2027-03-28T03:30");

        time.milestonesPassUntil("2027-03-28T06:29", ticket);
        ticket.doesNotTell("system: SLA_MILESTONE (resolution: 100 % of the target)");
        time.milestonesPassUntil("2027-03-28T06:30", ticket);
        ticket.tells("system: SLA_MILESTONE (resolution: 100 % of the target)");
    }

    @Test
    void lunchAndTheEveningDoNotCount() {
        time.is("2026-11-23T11:35");
        story.aTicket().urgent().arrives().isDueAt("2026-11-23T13:35").hasItsNextMilestone("2026-11-23T13:05");
        time.is("2026-11-23T16:45");
        story.aTicket().about("Another lift").urgent().arrives().isDueAt("2026-11-24T08:45");
    }

    @Test
    void aTargetInDaysIsOneOfBusinessDaysAndChristmasIsNone() {
        time.is("2026-12-24T10:00");
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        ticket.isDueAt("2026-12-29T10:00");
    }

    @Test
    void whatEndsDoesSoBeforeWhatPausesAndThatBeforeWhatBegins() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        time.is("2026-11-23T11:00");
        story.requester(ticket).writes(ticket, "It smokes now.");
        time.is("2026-11-23T11:30");

        story.agent("agent1").asks(ticket, "What colour is the smoke?");
        ticket.hasMovedItsClocks(
                "2026-11-23T11:30",
                "MET NEXT_RESPONSE",
                "MET UPDATE",
                "PAUSED RESOLUTION",
                "STARTED UPDATE",
                "PAUSED UPDATE");
    }

    @Test
    void whatGoesOnDoesSoBeforeItsTargetChangesAndThatBeforeWhatBegins() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").asks(ticket, "Which one is it?");
        time.is("2026-11-23T11:00");
        story.requester(ticket).writes(ticket, "The left one.");
        ticket.hasMovedItsClocks("2026-11-23T11:00", "RESUMED UPDATE", "RESUMED RESOLUTION", "STARTED NEXT_RESPONSE");

        time.is("2026-11-23T11:15");
        story.agent("agent1").rates(ticket, Level.HIGH, Level.MEDIUM);
        ticket.hasMovedItsClocks(
                "2026-11-23T11:15",
                "TARGET_CHANGED NEXT_RESPONSE",
                "TARGET_CHANGED UPDATE",
                "TARGET_CHANGED RESOLUTION");
    }

    @Test
    void aNoticeGoesWhenWhatItWarnedOfHasComeInTime() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().urgent().isThere();
        time.milestonesPassUntil("2026-11-23T10:46", ticket);
        ticket.hasTasks(
                "Task_WorkOnTicket 'Help, please' nobody [service-desk] 60",
                "Task_DoSideTask 'Time is running: Help, please' nobody [service-desk] 60");

        story.agent("agent1").replies(ticket, "We are looking at it.");
        ticket.hasTasks("Task_WorkOnTicket 'Help, please' agent1 [service-desk] 60")
                .tells("agent1: TASK_CANCELLED (Time is running: Help, please)");
    }

    @Test
    void aNoticeOfABreachStaysForWhomItWasMeant() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().urgent().isThere();
        time.milestonesPassUntil("2026-11-23T11:01", ticket);

        story.agent("agent1").replies(ticket, "We are looking at it.");
        ticket.hasTasks(
                "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 60",
                "Task_DoSideTask 'Time is running: Help, please' nobody [service-desk] 60",
                "Task_DoSideTask 'Time is running: Help, please' lead1 [] 60");
    }

    @Test
    void aSupplierWhoGivesAnotherDateIsWaitedForAnew() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We have ordered a new one.");
        story.agent("agent1").waitsForASupplierOf(ticket, "2026-11-24T10:00");
        time.is("2026-11-23T15:00");
        story.agent("agent1").resumes(ticket);
        story.agent("agent1").waitsForASupplierOf(ticket, "2026-11-25T10:00");
        ticket.hasLedger("THIRD_PARTY", "2026-11-23T10:00 STARTED", "2026-11-23T15:00 MET", "2026-11-23T15:00 STARTED");
        time.milestonesPassUntil("2026-11-25T10:00", ticket);
        ticket.tellsThat("SLA_MILESTONE (third party: 100 % of the target)");
    }

    @Test
    void theThreeBusinessHoursInWhichTheRequesterThinksDoNotCount() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().urgent().isClaimedBy("agent1");
        theRequesterThinksFromElevenToThree(ticket);
        time.milestonesPassUntil("2026-11-24T13:59", ticket);
        ticket.doesNotTell("system: SLA_MILESTONE (resolution: 100 % of the target)");
        time.milestonesPassUntil("2026-11-24T14:01", ticket);
        ticket.tells("system: SLA_MILESTONE (resolution: 100 % of the target)");
    }

    private void theRequesterThinksFromElevenToThree(ATicket ticket) {
        time.is("2026-11-23T11:00");
        story.agent("agent1").asks(ticket, "Which one is it?");
        ticket.isDueAt("never").hasItsNextMilestone("never");
        time.is("2026-11-23T15:00");
        story.requester(ticket).writes(ticket, "The left one.");
        story.agent("agent1").replies(ticket, "Thank you.");
    }

    @Test
    void silentWorkIsATaskForTheAgentAndThenForTheLead() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().emergency().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        time.milestonesPassUntil("2026-11-23T11:01", ticket);
        ticket.tells("system: SLA_MILESTONE (update: 100 % of the target)").hasTasks(WORK, NOTICE_OF_THE_AGENT);
        time.milestonesPassUntil("2026-11-23T11:31", ticket);
        ticket.tells("system: SLA_MILESTONE (update: 150 % of the target)")
                .hasTasks(WORK, NOTICE_OF_THE_AGENT, "Task_DoSideTask 'Time is running: Help, please' lead1 [] 90");
    }

    @Test
    void aLooserTargetTakesNoBreachBackAndWhatIsMetLateStaysBreached() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().urgent().isThere();
        time.milestonesPassUntil("2026-11-23T11:01", ticket);
        story.agent("agent1").rates(ticket, Level.LOW, Level.LOW);
        story.agent("agent1").replies(ticket, "We are looking at it.");
        ticket.hasLedger(
                "FIRST_RESPONSE",
                "2026-11-23T10:00 STARTED",
                "2026-11-23T10:30 MILESTONE_REACHED 50",
                "2026-11-23T10:45 MILESTONE_REACHED 75",
                "2026-11-23T11:00 MILESTONE_REACHED 100",
                "2026-11-23T11:00 BREACHED",
                "2026-11-23T11:01 TARGET_CHANGED",
                "2026-11-23T11:01 MET");
    }

    @Test
    void theTaskIsDueWhenTheTicketIs() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().urgent().isClaimedBy("agent1").hasItsWorkDueAt("2026-11-23T11:00");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        ticket.hasItsWorkDueAt("2026-11-23T15:00");

        time.is("2026-11-23T11:00");
        story.agent("agent1").asks(ticket, "Which one is it?");
        ticket.hasItsWorkDueAt("never");
        time.is("2026-11-23T15:00");
        story.requester(ticket).writes(ticket, "The left one.");
        ticket.hasItsWorkDueAt("2026-11-23T16:00").isDueAt("2026-11-23T16:00");
    }

    @Test
    void aMilestoneComesOnceInACycleHoweverOftenThatPausesOrIsReopened() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().urgent().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        time.milestonesPassUntil("2026-11-23T15:30", ticket);
        story.agent("agent1").asks(ticket, "Which one is it?");
        time.is("2026-11-24T09:00");
        story.requester(ticket).writes(ticket, "The left one.");
        time.milestonesPassUntil("2026-11-24T10:00", ticket);
        story.agent("agent1").resolves(ticket);
        time.is("2026-11-24T11:00");
        story.agent("agent1").reopens(ticket);
        time.milestonesPassUntil("2026-11-24T11:45", ticket);
        ticket.hasLedger(
                "RESOLUTION",
                "2026-11-23T10:00 STARTED",
                "2026-11-23T15:00 MILESTONE_REACHED 50",
                "2026-11-23T15:30 PAUSED",
                "2026-11-24T09:00 RESUMED",
                "2026-11-24T10:00 MET",
                "2026-11-24T11:00 REOPENED",
                "2026-11-24T11:30 MILESTONE_REACHED 75");
    }

    @Test
    void aHolidayThatIsAddedIsOneForTicketsFromThenOnAlsoAfterAPause() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().urgent().isClaimedBy("agent1");
        desk.changes(demo -> demo.with("calendars.Office.recurringHolidays", List.of("11-24")));
        ATicket later = story.aTicket().about("Another lift").urgent().isClaimedBy("agent1");
        theRequesterThinksFromElevenToThree(ticket);
        theRequesterThinksFromElevenToThree(later);

        time.milestonesPassUntil("2026-11-24T14:01", ticket);
        ticket.tells("system: SLA_MILESTONE (resolution: 100 % of the target)");
        time.milestonesPassUntil("2026-11-25T13:59", later);
        later.doesNotTell("system: SLA_MILESTONE (resolution: 100 % of the target)");
        time.milestonesPassUntil("2026-11-25T14:01", later);
        later.tells("system: SLA_MILESTONE (resolution: 100 % of the target)");
    }

    @Test
    void whatGoesOnDoesSoBeforeItsTargetChanges() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").asks(ticket, "Which one is it?");
        time.is("2026-11-23T11:00");
        story.agent("agent1").resumes(ticket);
        story.agent("agent1").rates(ticket, Level.HIGH, Level.MEDIUM);
        ticket.hasMovedItsClocks(
                "2026-11-23T11:00",
                "RESUMED UPDATE",
                "RESUMED RESOLUTION",
                "TARGET_CHANGED UPDATE",
                "TARGET_CHANGED RESOLUTION");
    }

    @Test
    void aNoteIsNoResponse() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().urgent().isClaimedBy("agent1");
        story.agent("agent1").does(ticket, new Action.Note("Perhaps the fuse.", List.of()));
        ticket.hasLedger("FIRST_RESPONSE", "2026-11-23T10:00 STARTED");
    }
}
