package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.LinkKind;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.refusal.NotPossible;
import io.flowdesk.ticket.side.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClosureTest extends Scenario {

    private static final String WORK = "Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30";

    @Autowired
    Tickets tickets;

    @Autowired
    TicketProcess process;

    @Autowired
    Steps steps;

    @Autowired
    Links links;

    private ATicket closed() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").resolvesAndCloses(ticket);
        return ticket.forgettingItsWay();
    }

    @Test
    void whatTheRequesterWritesInTimeReopensTheTicketForTheAgentWhoHadIt() {
        ATicket ticket = closed().isDue("Timer_ReopenWindow", "2026-12-07T10:00");
        time.passesUntil("2026-12-07T09:55", ticket);
        story.requester(ticket).writes(ticket, "It is back again.");
        ticket.walked(Leg.REOPENED_AFTER_CLOSURE, Leg.ASSIGNED)
                .told("reopened → agent1")
                .is("OPEN, service-desk, agent1")
                .hasTasks(WORK)
                .hasTimers("Timer_Unclaimed");
        assertThat(ticket.snapshot().reopened()).isEqualTo(1);
    }

    @Test
    void aReopenedTicketGoesToTheTeamWhenItsAgentIsAbsent() {
        ATicket ticket = closed();
        desk.misses("agent1");
        story.requester(ticket).writes(ticket, "It is back again.");
        ticket.walked(Leg.REOPENED_AFTER_CLOSURE, Leg.OFFERED).is("OPEN, service-desk, nobody");
    }

    @Test
    void anAgentReopensAClosedTicket() {
        ATicket ticket = closed();
        story.agent("agent2").reopens(ticket);
        ticket.walked(Leg.REOPENED_AFTER_CLOSURE, Leg.ASSIGNED)
                .is("OPEN, service-desk, agent1")
                .tells("agent2: MESSAGE_ADDED (NOTE)", "agent2: REOPENED", "agent2: status CLOSED → OPEN");
    }

    @Test
    void aReopenedTicketGoesTheWholeWayAgain() {
        ATicket ticket = closed();
        story.agent("agent1").reopens(ticket);
        story.agent("agent1").resolvesAndCloses(ticket);
        ticket.is("CLOSED as SOLVED, service-desk, agent1").hasTimers("Timer_ReopenWindow");
        assertThat(ticket.snapshot().reopened()).isEqualTo(1);
    }

    @Test
    void thanksDoNotReopenATicket() {
        ATicket ticket = closed();
        long landedIn = story.requester(ticket).writes(ticket, "Thank you very much!");
        ticket.stayed().is("CLOSED as SOLVED, service-desk, agent1").hasNoTask();
        assertThat(landedIn).isEqualTo(ticket.snapshot().id());
    }

    @Test
    void theLifecycleEndsWithTheTimeInWhichItCouldBeReopened() {
        ATicket ticket = closed();
        time.passesUntil("2026-12-07T10:01", ticket);
        ticket.walked("Timer_ReopenWindow Task_EndLifecycle End_Over Gateway_Reopened End_Over")
                .is("CLOSED as SOLVED, service-desk, agent1")
                .hasNoTask()
                .hasTimers()
                .isOver();
        assertThat(ticket.snapshot().lifecycle()).isNull();
    }

    @Test
    void whatTheRequesterWritesTooLateOpensALinkedTicket() {
        ATicket ticket = closed();
        time.passesUntil("2026-12-07T10:01", ticket);
        ticket.forgettingItsWay();
        ATicket next = landedIn(story.requester(ticket).writes(ticket, "It is back again."));
        ticket.stayed()
                .is("CLOSED as SOLVED, service-desk, agent1")
                .tells("requester:" + requesterOf(ticket) + ": FOLLOW_UP_OPENED (" + next.number() + ")");
        next.walked(Leg.INTAKE, Leg.OFFERED).is("OPEN, service-desk, nobody");
        assertThat(links.of(next.snapshot().id()))
                .containsExactly(new Links.Link(ticket.number().value(), LinkKind.FOLLOW_UP, true));
    }

    private ATicket landedIn(long id) {
        return story.ticket(story.inside(() -> tickets.get(id).number()));
    }

    private long requesterOf(ATicket ticket) {
        return story.inside(() -> tickets.get(ticket.number()).requester().id());
    }

    @Test
    void nobodyReopensATicketTooLate() {
        ATicket ticket = closed();
        time.passesUntil("2026-12-07T10:01", ticket);
        ticket.forgettingItsWay();
        assertThatThrownBy(() -> story.agent("agent1").reopens(ticket)).isInstanceOf(NotPossible.class);
        ticket.stayed().is("CLOSED as SOLVED, service-desk, agent1");
    }

    @Test
    void anAgentClosesWhatIsNoneOfHisBusiness() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").closes(ticket, Resolution.INVALID);
        ticket.walked("Gateway_Outcome End_Handled", Leg.CLOSED)
                .is("CLOSED as INVALID, service-desk, agent1")
                .hasNoTask()
                .tells("agent1: resolution nobody → INVALID (nothing to do)", "agent1: CLOSED (nothing to do)");
    }

    @Test
    void aTicketIsWithdrawnFromTheQueue() {
        ATicket ticket = story.aTicket().isThere();
        story.requester(ticket).withdraws(ticket);
        ticket.walked("Event_Withdrawn", Leg.CLOSED)
                .is("CLOSED as WITHDRAWN, service-desk, nobody")
                .hasNoTask();
    }

    @Test
    void aTicketIsWithdrawnWhileSomebodyWorksOnIt() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.requester(ticket).withdraws(ticket);
        ticket.walked("Event_Withdrawn", Leg.CLOSED)
                .is("CLOSED as WITHDRAWN, service-desk, agent1")
                .hasNoTask();
    }

    @Test
    void aTicketThatIsMergedIntoAnotherOneIsClosed() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.inside(() -> {
            var merged = tickets.lock(ticket.number());
            merged.resolve(Resolution.DUPLICATE, null, "merged", steps.now());
            process.merged(merged);
            return merged;
        });
        ticket.walked("Event_Merged", Leg.CLOSED)
                .is("CLOSED as DUPLICATE, service-desk, agent1")
                .hasNoTask();
    }

    @Test
    void aTicketInWorkThatBelongsToAnotherTeamIsRerouted() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").reclassifies(ticket, "network");
        ticket.walked(Leg.REROUTED, Leg.ASSIGNED)
                .is("OPEN, infrastructure, expert2")
                .hasTasks("Task_WorkOnTicket 'Help, please' expert2 [infrastructure] 30")
                .hasTimers("Timer_Unclaimed");
    }
}
