package io.flowdesk.process.lifecycle;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Time;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import org.junit.jupiter.api.Test;

/** Rule 8 of the SLA: what a person promised is shown and reminded of, and never moved. Begins on a Monday at 10:00. */
class PromiseTest extends Scenario {

    private static final String WORK = "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30";
    private static final String NOTICE = "Start_SideTask Task_DoSideTask";
    private static final String SOON = "Task_DoSideTask 'Promised for soon: Help, please' agent1 [] 30";
    private static final String MISSED = "Task_DoSideTask 'A promise was not kept: Help, please' lead1 [] 30";

    private ATicket promisedFor(String at) {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").does(ticket, new Action.Promise(Time.berlin(at)));
        return ticket;
    }

    @Test
    void whoHasTheTicketIsRemindedAndTheLeadIsToldOfWhatWasNotKept() {
        ATicket ticket = promisedFor("2026-11-24T12:00")
                .walked("Start_Promise Timer_PromiseNear")
                .isDue("Timer_PromiseNear", "2026-11-24T11:00")
                .isDueAt("2026-11-23T15:00");
        ticket.reaches("Timer_PromiseNear")
                .walked("Gateway_SolvedBefore Task_RemindOfPromise", NOTICE, "Timer_Promised")
                .hasTasks(WORK, SOON)
                .told("promise-near → agent1")
                .isDue("Timer_Promised", "2026-11-24T12:00");
        ticket.reaches("Timer_Promised")
                .walked("Gateway_Kept Task_TellOfMissedPromise", NOTICE, "End_Missed")
                .hasTasks(WORK, SOON, MISSED)
                .told("promise-missed → lead1");
    }

    @Test
    void whatIsSolvedBeforeRemindsNobody() {
        ATicket ticket = promisedFor("2026-11-24T12:00");
        story.agent("agent1").resolves(ticket);
        ticket.forgettingItsWay()
                .reaches("Timer_PromiseNear")
                .walked("Gateway_SolvedBefore End_SolvedBefore")
                .told();
    }

    @Test
    void whatIsSolvedInTimeIsKept() {
        ATicket ticket = promisedFor("2026-11-24T12:00").reaches("Timer_PromiseNear");
        story.agent("agent1").resolves(ticket);
        ticket.forgettingItsWay()
                .reaches("Timer_Promised")
                .walked("Gateway_Kept End_Kept")
                .told();
    }

    @Test
    void anotherPromiseTakesThePlaceOfTheFirst() {
        ATicket ticket = promisedFor("2026-11-24T12:00");
        story.agent("agent1").does(ticket, new Action.Promise(Time.berlin("2026-11-25T10:00")));
        ticket.walked(
                        "Start_Promise Timer_PromiseNear",
                        "Sub_PromiseOver Start_PromiseOver End_PromiseOver",
                        "Start_Promise Timer_PromiseNear")
                .isDue("Timer_PromiseNear", "2026-11-25T09:00");
    }

    @Test
    void aClosedTicketHasNothingToKeep() {
        ATicket ticket = promisedFor("2026-11-24T12:00");
        story.agent("agent1").closes(ticket, Resolution.INVALID);
        ticket.hasTimers("Timer_ReopenWindow");
    }

    @Test
    void aPromiseForSoonLeavesHalfOfTheTimeBeforeItReminds() {
        promisedFor("2026-11-23T11:00").isDue("Timer_PromiseNear", "2026-11-23T10:30");
    }

    @Test
    void aPromiseForTheWeekendIsRemindedOfOnFriday() {
        promisedFor("2026-11-28T10:00").isDue("Timer_PromiseNear", "2026-11-27T16:00");
    }

    @Test
    void whatWasPromisedInTheEveningForTheNightIsDueThen() {
        time.is("2026-11-23T20:00");
        promisedFor("2026-11-23T23:00").isDue("Timer_PromiseNear", "2026-11-23T23:00");
    }
}
