package io.flowdesk.process.watch;

import io.flowdesk.identity.Level;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.process.story.TheDesk;
import io.flowdesk.process.story.Time;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Begins on Monday 2026-11-23 at 10:00 in Berlin. */
@FlowdeskTest
class SlaClockTest {

    private static final String LOOK = "Gateway_Look Gateway_Ahead";
    private static final String WAIT = LOOK + " Task_WaitForMilestone";
    private static final String STAND_STILL = LOOK + " Task_WaitForClock";
    private static final String MILESTONE = "Timer_NextMilestone Task_TakeMilestone Task_TellMilestone Gateway_Raise";

    private static final Map<String, Object> LATE_HOURS =
            Map.of("zone", "Europe/Berlin", "hours", Map.of("MON", List.of(List.of("14:00", "18:00"))));

    @Autowired
    private Story story;

    @Autowired
    private Time time;

    @Autowired
    private TheDesk desk;

    @BeforeEach
    void mondayMorning() {
        time.is("2026-11-23T10:00");
    }

    @AfterEach
    void theDeskIsAsBefore() {
        desk.isAsBefore();
    }

    @Test
    void aTicketIsWatchedFromItsReceiptToTheEndOfItsLifecycle() {
        ATicket ticket = story.aTicket().urgent().arrives();
        ticket.clockWalked("Start_Clock", WAIT).hasItsNextMilestone("2026-11-23T10:30");

        story.agent("agent1").replies(ticket, "We are looking at it.");
        ticket.clockWalked("Gateway_Again", WAIT).hasItsNextMilestone("2026-11-23T12:00");

        story.agent("agent1").asks(ticket, "Which model is it?");
        ticket.clockWalked("Gateway_Again", STAND_STILL).hasItsNextMilestone("never");

        time.is("2026-11-23T15:00");
        story.requester(ticket).writes(ticket, "An X1.");
        ticket.clockWalked(WAIT).hasItsNextMilestone("2026-11-23T15:30");

        story.agent("agent1").resolvesAndCloses(ticket);
        ticket.clockWalked("Gateway_Again", STAND_STILL).hasItsNextMilestone("never");

        time.passesUntil("2026-12-24T10:00", ticket);
        ticket.clockWalked("Sub_Stop Start_ClockStopped End_ClockStopped").isOver();
    }

    @Test
    void nobodyReactsOnFridayEveningAndMilestonesPassInBusinessTimeOnly() {
        time.is("2026-11-20T16:45");
        ATicket ticket = story.aTicket().urgent().isThere();

        time.milestonesPassUntil("2026-11-23T08:29", ticket);
        ticket.clockWalked(MILESTONE + " Gateway_Done Gateway_Again " + WAIT).told();
        time.milestonesPassUntil("2026-11-23T08:44", ticket);
        ticket.told("sla-agent → agent1", "sla-agent → agent2")
                .hasTasks(
                        "Task_WorkOnTicket 'Help, please' nobody [service-desk] 60",
                        "Task_DoSideTask 'Time is running: Help, please' nobody [service-desk] 60");
        time.milestonesPassUntil("2026-11-23T08:45", ticket);
        ticket.told("sla-agent → agent1", "sla-agent → agent2", "sla-lead → lead1");
        time.milestonesPassUntil("2026-11-23T09:15", ticket);
        ticket.told("sla-manager → manager1")
                .tells(
                        "system: SLA_MILESTONE (first response: 100 % of the target)",
                        "system: SLA_MILESTONE (first response: 150 % of the target)")
                .hasLedger(
                        "FIRST_RESPONSE",
                        "2026-11-20T16:45 STARTED",
                        "2026-11-23T08:15 MILESTONE_REACHED 50",
                        "2026-11-23T08:30 MILESTONE_REACHED 75",
                        "2026-11-23T08:45 MILESTONE_REACHED 100",
                        "2026-11-23T08:45 BREACHED",
                        "2026-11-23T09:15 MILESTONE_REACHED 150");
    }

    @Test
    void aTeamWithoutALeadIsAnsweredForByItsDeputy() {
        desk.misses("lead1");
        theLeadWhoIsToldIs("lead2");
    }

    @Test
    void aTeamWithNeitherLeadNorDeputyIsAnsweredForByAManager() {
        desk.misses("lead1");
        desk.misses("lead2");
        theLeadWhoIsToldIs("manager1");
    }

    private void theLeadWhoIsToldIs(String person) {
        ATicket ticket = story.aTicket().urgent().isThere();
        time.milestonesPassUntil("2026-11-23T11:00", ticket);
        ticket.told(
                "sla-agent → agent1",
                "sla-agent → agent2",
                "sla-agent → agent1",
                "sla-agent → agent2",
                "sla-lead → " + person);
    }

    @Test
    void anUrgentTicketThatIsLateIsEscalatedAndItsNewTeamAssignsIt() {
        ATicket ticket = story.aTicket().urgent().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        time.milestonesPassUntil("2026-11-24T09:59", ticket);
        ticket.forgettingItsWay();

        time.milestonesPassUntil("2026-11-24T10:00", ticket);
        ticket.clockWalked(
                        MILESTONE
                                + " Call_Escalate Gateway_Moved Task_Reroute Gateway_Acted Gateway_Done Gateway_Again",
                        WAIT)
                .is("OPEN, applications, expert1")
                .tells("system: escalation nobody → FUNCTIONAL (The next tier knows more)");
    }

    @Test
    void anEmergencyGoesToTheNextTierBeforeItIsLate() {
        ATicket ticket = story.aTicket().emergency().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        time.milestonesPassUntil("2026-11-23T12:59", ticket);
        ticket.forgettingItsWay();

        time.milestonesPassUntil("2026-11-23T13:00", ticket);
        ticket.is("OPEN, applications, expert1");
    }

    @Test
    void whatNobodyHasBegunToWorkOnStaysWhereItIsAndTheLeadReviewsIt() {
        ATicket ticket = story.aTicket().topic("report-a-problem").emergency().isThere();

        time.milestonesPassUntil("2026-11-23T14:00", ticket);
        ticket.is("NEW, service-desk, nobody").tells("system: SLA_MILESTONE (resolution: 100 % of the target)");
    }

    @Test
    void aChangeThatMakesItLateIsToldOnce() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        time.milestonesPassUntil("2026-11-24T09:00", ticket);
        ticket.forgettingItsWay();

        story.agent("agent1")
                .does(ticket, new Action.Reclassify(null, Level.HIGH, Level.HIGH, null, null, "all of us", null, null));
        ticket.told("sla-breached-by-change → lead1")
                .hasLedger(
                        "RESOLUTION",
                        "2026-11-23T10:00 STARTED",
                        "2026-11-24T09:00 TARGET_CHANGED",
                        "2026-11-24T09:00 BREACHED_BY_CHANGE");
    }

    @Test
    void spamStopsItsClocks() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").closes(ticket, Resolution.INVALID);
        ticket.hasLedger("RESOLUTION", "2026-11-23T10:00 STARTED", "2026-11-23T10:00 STOPPED");
    }

    @Test
    void theTicketsOwnDateIsThatOfItsEarliestClock() {
        ATicket ticket = story.aTicket().urgent().isClaimedBy("agent1");
        ticket.isDueAt("2026-11-23T11:00");
        story.agent("agent1").replies(ticket, "We are looking at it.");
        ticket.isDueAt("2026-11-23T15:00");
        story.agent("agent1").asks(ticket, "Which model is it?");
        ticket.isDueAt("never");
    }

    @Test
    void anApprovalStopsTheResolutionOnly() {
        ATicket ticket = story.aTicket().topic("request-something").arrives();
        ticket.hasLedger("RESOLUTION", "2026-11-23T10:00 STARTED", "2026-11-23T10:00 PAUSED");
        time.is("2026-11-23T11:00");
        story.agent("lead1").completes(ticket, "Task_Approve", Map.of("outcome", "approve"));
        ticket.hasLedger(
                "RESOLUTION", "2026-11-23T10:00 STARTED", "2026-11-23T10:00 PAUSED", "2026-11-23T11:00 RESUMED");
    }

    @Test
    void aRecordedPhoneCallHasBeenAnsweredAlready() {
        story.aTicket()
                .byPhone()
                .arrives()
                .hasLedger("FIRST_RESPONSE", "2026-11-23T10:00 STARTED", "2026-11-23T10:00 MET")
                .isDueAt("2026-11-26T10:00");
    }

    @Test
    void aReopenedTicketGoesOnInTheSameCycleWithoutTheTimeInBetween() {
        ATicket ticket = story.aTicket().urgent().isClaimedBy("agent1");
        time.is("2026-11-23T12:00");
        story.agent("agent1").resolves(ticket);
        ticket.isDueAt("never");

        time.is("2026-11-24T08:00");
        story.requester(ticket).rejects(ticket);
        ticket.hasLedger("RESOLUTION", "2026-11-23T10:00 STARTED", "2026-11-23T12:00 MET", "2026-11-24T08:00 REOPENED")
                .hasLedger("NEXT_RESPONSE", "2026-11-24T08:00 STARTED")
                .isDueAt("2026-11-24T09:00");
    }

    @Test
    void noticesWaitForTheHoursOfTheTeamUnlessItIsAnEmergency() {
        desk.changes(demo -> demo.with("calendars.Late", LATE_HOURS).with("teams.service-desk.calendar", "Late"));
        ATicket urgent = story.aTicket().urgent().arrives();
        ATicket emergency = story.aTicket().emergency().arrives();
        time.milestonesPassUntil("2026-11-23T10:12", emergency);
        time.milestonesPassUntil("2026-11-23T10:46", urgent);
        emergency.sendsMailsAbout("sla-agent", "2026-11-23T10:11");
        urgent.sendsMailsAbout("sla-agent", "2026-11-23T14:00");
    }

    @Test
    void aRequesterIsToldInTheHoursOfThePolicyNotInThoseOfTheTeam() {
        desk.changes(demo -> demo.with("calendars.Late", LATE_HOURS).with("teams.service-desk.calendar", "Late"));
        ATicket ticket = story.aTicket().urgent().isThere();
        time.milestonesPassUntil("2026-11-24T10:01", ticket);
        ticket.sendsMailsAbout("sla-requester", "2026-11-24T10:00");
    }
}
