package io.flowdesk.sla.follow;

import static io.flowdesk.sla.follow.Life.at;
import static io.flowdesk.sla.policy.ClockKind.FIRST_RESPONSE;
import static io.flowdesk.sla.policy.ClockKind.NEXT_RESPONSE;
import static io.flowdesk.sla.policy.ClockKind.RESOLUTION;
import static io.flowdesk.sla.policy.ClockKind.THIRD_PARTY;
import static io.flowdesk.sla.policy.ClockKind.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.sla.clock.ClockState;
import io.flowdesk.sla.clock.Entry;
import io.flowdesk.sla.policy.ClockKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 1 to 6 and 10 of the SLA rules, each told as the life of a ticket. */
class ClocksFollowTheTicketTest {

    @Test
    void theWaitForTheRequesterDoesNotCount() {
        var life = Life.receivedWithResolutionIn("2026-11-23T10:00", "PT8H").waitsForRequester("2026-11-23T11:00");

        assertThat(life.clock(RESOLUTION).dueAt())
                .as("a paused clock has no due date")
                .isNull();
        assertThat(life.clock(RESOLUTION).nextMilestoneAt()).isNull();
        assertThat(state(life, RESOLUTION, "2026-11-23T14:00")).isEqualTo(ClockState.PAUSED);

        life.worksOn("2026-11-23T15:00");
        assertThat(life.clock(RESOLUTION).dueAt()).isEqualTo(at("2026-11-24T14:00"));
    }

    @Test
    void theLedgerStaysInOrderWhenTheMachinesClockIsSetBack() {
        var life = Life.receivedWithResolutionIn("2026-11-23T10:00", "PT8H")
                .waitsForRequester("2026-11-23T09:52")
                .worksOn("2026-11-23T10:30")
                .retargeted("2026-11-23T10:25", "PT4H")
                .resolved("2026-11-23T10:24");

        assertThat(life.ledger(RESOLUTION))
                .containsExactly(
                        "2026-11-23T10:00 STARTED",
                        "2026-11-23T10:00 PAUSED",
                        "2026-11-23T10:30 RESUMED",
                        "2026-11-23T10:30 TARGET_CHANGED",
                        "2026-11-23T10:30 MET");
        assertThat(life.clock(RESOLUTION).metAt()).isEqualTo(at("2026-11-23T10:30"));
    }

    @Test
    void aTighterTargetKeepsWhatWasConsumed() {
        var life = Life.receivedWithResolutionIn("2026-11-23T10:00", "PT8H").retargeted("2026-11-23T14:00", "PT4H");

        assertThat(life.clock(RESOLUTION).dueAt()).isEqualTo(at("2026-11-23T15:00"));
        assertThat(life.madeLate()).isEmpty();
    }

    @Test
    void aChangeThatMakesItLateIsABreachByChangeAndPassesItsMilestonesInSilence() {
        var life = Life.receivedWithResolutionIn("2026-11-23T10:00", "PT8H").retargeted("2026-11-23T14:00", "PT2H");

        assertThat(life.madeLate()).containsExactly(RESOLUTION);
        assertThat(life.ledger(RESOLUTION))
                .containsExactly(
                        "2026-11-23T10:00 STARTED",
                        "2026-11-23T14:00 TARGET_CHANGED",
                        "2026-11-23T14:00 BREACHED_BY_CHANGE");
        assertThat(life.ledger().get(2)).extracting(Entry::actor, Entry::reason).containsExactly("agent1", "the test");
        assertThat(life.milestonesUntil("2026-11-24T17:00"))
                .as("one notice, not one per milestone")
                .isEmpty();
    }

    @Test
    void aBreachIsNeverTakenBack() {
        var life = Life.receivedWithResolutionIn("2026-11-23T10:00", "PT1H");
        life.milestonesUntil("2026-11-23T11:30");
        life.retargeted("2026-11-23T11:30", "PT40H");

        assertThat(state(life, RESOLUTION, "2026-11-23T11:30")).as("it runs on").isEqualTo(ClockState.RUNNING);
        assertThat(life.clock(RESOLUTION).breachedAt()).isEqualTo(at("2026-11-23T11:00"));

        life.resolved("2026-11-23T14:00");
        assertThat(state(life, RESOLUTION, "2026-11-23T14:00")).isEqualTo(ClockState.BREACHED);
        assertThat(life.clock(RESOLUTION).metAt()).isEqualTo(at("2026-11-23T14:00"));
    }

    @Test
    void aBreachIsRecordedWhenItHappenedEvenIfTheTimerComesLater() {
        var life = Life.receivedWithResolutionIn("2026-11-23T10:00", "PT1H").resolved("2026-11-23T11:30");

        assertThat(life.ledger(RESOLUTION))
                .containsExactly("2026-11-23T10:00 STARTED", "2026-11-23T11:00 BREACHED", "2026-11-23T11:30 MET");
    }

    @Test
    void theFirstPublicMessageOfAnAgentMeetsTheFirstResponse() {
        var life = Life.received("2026-11-20T16:45");
        assertThat(life.clock(FIRST_RESPONSE).dueAt()).isEqualTo(at("2026-11-23T08:45"));

        life.waitsForThirdParty("2026-11-20T16:50", "2026-11-25T12:00");
        assertThat(life.clock(FIRST_RESPONSE).isRunning())
                .as("it does not pause")
                .isTrue();

        life.worksOn("2026-11-23T08:10").agentWrites("2026-11-23T08:30");
        assertThat(state(life, FIRST_RESPONSE, "2026-11-23T08:30")).isEqualTo(ClockState.MET);
    }

    @Test
    void aSolutionCountsAsAResponse() {
        var life = Life.received("2026-11-23T10:00").resolved("2026-11-23T10:20");

        assertThat(state(life, FIRST_RESPONSE, "2026-11-23T10:20")).isEqualTo(ClockState.MET);
        assertThat(state(life, RESOLUTION, "2026-11-23T10:20")).isEqualTo(ClockState.MET);
    }

    @Test
    void whoWasSpokenToWasRespondedToAtReceipt() {
        var life = Life.receivedByPhone("2026-11-23T10:00");

        assertThat(life.ledger(FIRST_RESPONSE)).containsExactly("2026-11-23T10:00 STARTED", "2026-11-23T10:00 MET");
    }

    @Test
    void theNextResponseRunsFromTheOldestUnansweredMessage() {
        var life = Life.received("2026-11-23T10:00").requesterWrites("2026-11-23T10:10");
        assertThat(life.ledger(NEXT_RESPONSE))
                .as("only after the first response")
                .isEmpty();

        life.agentWrites("2026-11-23T10:30").requesterWrites("2026-11-23T11:00").requesterWrites("2026-11-23T11:20");
        assertThat(life.clock(NEXT_RESPONSE).dueAt()).isEqualTo(at("2026-11-23T12:00"));

        life.agentWrites("2026-11-23T11:40").requesterWrites("2026-11-23T14:00");
        assertThat(life.ledger(NEXT_RESPONSE))
                .containsExactly("2026-11-23T11:00 STARTED", "2026-11-23T11:40 MET", "2026-11-23T14:00 STARTED");
    }

    @Test
    void silentWorkIsMeasuredFromEachPublicMessageWhileTheTicketIsNotWithTheRequester() {
        var life = Life.received("2026-11-23T10:00").agentWrites("2026-11-23T10:30");
        assertThat(life.clock(UPDATE).dueAt()).isEqualTo(at("2026-11-23T15:30"));

        life.agentAsks("2026-11-23T11:00").requesterWrites("2026-11-23T15:00");
        assertThat(life.ledger(UPDATE))
                .containsExactly(
                        "2026-11-23T10:30 STARTED",
                        "2026-11-23T11:00 MET",
                        "2026-11-23T11:00 STARTED",
                        "2026-11-23T11:00 PAUSED",
                        "2026-11-23T15:00 RESUMED");
        assertThat(life.clock(UPDATE).dueAt()).isEqualTo(at("2026-11-24T10:00"));
    }

    @Test
    void anApprovalPausesTheResolution() {
        var life = Life.received("2026-11-23T10:00")
                .waitsForApproval("2026-11-23T10:00")
                .worksOn("2026-11-24T10:00");

        assertThat(life.clock(RESOLUTION).dueAt()).isEqualTo(at("2026-11-25T10:00"));
    }

    @Test
    void aThirdPartyHasItsOwnClockAndPausesTheResolutionOnlyIfThePolicySaysSo() {
        var running = Life.received("2026-11-23T10:00").waitsForThirdParty("2026-11-23T11:00", "2026-11-24T11:00");
        var paused = Life.receivedWhereThirdPartiesPause("2026-11-23T10:00")
                .waitsForThirdParty("2026-11-23T11:00", "2026-11-24T11:00");

        assertThat(running.clock(RESOLUTION).isRunning()).isTrue();
        assertThat(state(paused, RESOLUTION, "2026-11-23T12:00")).isEqualTo(ClockState.PAUSED);
        assertThat(paused.clock(THIRD_PARTY).dueAt()).isEqualTo(at("2026-11-24T11:00"));

        paused.worksOn("2026-11-24T10:00");
        assertThat(state(paused, THIRD_PARTY, "2026-11-24T10:00")).isEqualTo(ClockState.MET);
    }

    @Test
    void theSameCycleGoesOnAfterAReopeningWithoutTheTimeInBetween() {
        var life =
                Life.received("2026-11-23T10:00").resolved("2026-11-23T12:00").reopened("2026-11-24T08:00");

        assertThat(life.clock(RESOLUTION).dueAt()).isEqualTo(at("2026-11-24T15:00"));
        assertThat(life.ledger(RESOLUTION))
                .containsExactly("2026-11-23T10:00 STARTED", "2026-11-23T12:00 MET", "2026-11-24T08:00 REOPENED");
        assertThat(life.clock(RESOLUTION).cycle()).isEqualTo(1);
    }

    @Test
    void whatIsClosedWithoutASolutionStops() {
        var life = Life.received("2026-11-23T10:00").closedUnsolved("2026-11-23T10:30");

        assertThat(state(life, RESOLUTION, "2026-11-23T10:30")).isEqualTo(ClockState.STOPPED);
        assertThat(state(life, FIRST_RESPONSE, "2026-11-23T10:30")).isEqualTo(ClockState.STOPPED);
    }

    @Test
    void eachMilestoneComesOnceInItsBusinessTime() {
        var life = Life.receivedWithResolutionIn("2026-11-20T16:45", "PT1H");

        assertThat(life.milestonesUntil("2026-11-23T08:00")).isEmpty();
        assertThat(life.milestonesUntil("2026-11-23T08:15")).containsExactly("resolution 50");
        assertThat(life.milestonesUntil("2026-11-23T09:15"))
                .containsExactly("resolution 75", "resolution 100", "resolution 150");
        assertThat(life.milestonesUntil("2026-12-01T09:15")).isEmpty();
    }

    @Test
    void anotherCalendarTakesWhatTheOldOneCounted() {
        var life = Life.received("2026-11-20T16:30").movedTo(Life.ALWAYS, "2026-11-20T18:00");

        assertThat(life.clock(RESOLUTION).consumed(Life.ALWAYS, at("2026-11-20T18:00")))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(life.clock(RESOLUTION).dueAt()).isEqualTo(at("2026-11-21T01:30"));
    }

    @Test
    void aTargetInDaysIsOneInBusinessDays() {
        var life = Life.receivedWithResolutionIn("2026-11-20T16:45", "P2D");

        assertThat(life.clock(RESOLUTION).dueAt()).isEqualTo(at("2026-11-24T16:45"));
    }

    @Test
    void withinOneMomentItStopsBeforeItPausesBeforeItStarts() {
        var life = Life.received("2026-11-23T10:00").agentWrites("2026-11-23T10:30");
        int before = life.ledger().size();
        life.requesterWrites("2026-11-23T11:00").agentAsks("2026-11-23T11:10");

        assertThat(life.ledger().subList(before + 1, life.ledger().size()))
                .extracting(entry -> entry.clock() + " " + entry.entry())
                .containsExactly(
                        "NEXT_RESPONSE MET", "UPDATE MET", "RESOLUTION PAUSED", "UPDATE STARTED", "UPDATE PAUSED");
    }

    @Test
    void followingTwiceChangesNothing() {
        var life = Life.received("2026-11-23T10:00").agentAsks("2026-11-23T10:30");
        var before = List.copyOf(life.ledger());
        life.waitsForRequester("2026-11-23T10:45");

        assertThat(life.ledger()).isEqualTo(before);
    }

    private static ClockState state(Life life, ClockKind kind, String local) {
        return life.clock(kind).stateAt(at(local));
    }
}
