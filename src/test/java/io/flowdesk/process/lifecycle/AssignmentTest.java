package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams of their own, whose agents have no other tickets than those of the test. */
class AssignmentTest extends Scenario {

    private final List<ATicket> open = new ArrayList<>();

    @BeforeEach
    void twoMoreTeams() {
        desk.changes(demo -> withTeam(withTeam(demo, "drivers", "ROUND_ROBIN"), "plumbers", "LEAST_LOADED")
                .with("topics.pumps", Map.of("name", "Pumps", "team", "plumbers", "skills", List.of("pumps")))
                .with("agents.plumbers-2.skills", List.of("pumps")));
    }

    private static DeskText withTeam(DeskText demo, String team, String strategy) {
        List.of(team + "-1", team + "-2")
                .forEach(agent -> demo.with(
                        "agents." + agent,
                        Map.of("name", agent, "email", agent + "@flowdesk.local", "zone", "Europe/Berlin")));
        return demo.with(
                        "teams." + team,
                        Map.of(
                                "name",
                                team,
                                "tier",
                                1,
                                "assignment",
                                strategy,
                                "lead",
                                "lead1",
                                "members",
                                List.of(team + "-1", team + "-2"),
                                "calendar",
                                "Office"))
                .with("topics." + team, Map.of("name", team, "team", team));
    }

    @AfterEach
    void nothingStaysOpen() {
        open.forEach(ticket -> story.agent("admin").closes(ticket, Resolution.INVALID));
    }

    private ATicket ticket(String topic) {
        ATicket ticket = story.aTicket().topic(topic).arrives();
        open.add(ticket);
        return ticket;
    }

    @Test
    void whoHasTheFewestOpenTicketsGetsTheNextOne() {
        ticket("plumbers").is("OPEN, plumbers, plumbers-1");
        ticket("plumbers").is("OPEN, plumbers, plumbers-2");
        ticket("plumbers").is("OPEN, plumbers, plumbers-1");
        ticket("plumbers")
                .walked(Leg.INTAKE, Leg.ASSIGNED)
                .is("OPEN, plumbers, plumbers-2")
                .tells("system: assignee nobody → plumbers-2 (Has the fewest open tickets of the team)");
    }

    @Test
    void aResolvedTicketIsNoLoad() {
        ATicket first = ticket("plumbers").is("OPEN, plumbers, plumbers-1");
        ticket("plumbers").is("OPEN, plumbers, plumbers-2");
        story.agent("plumbers-1").resolves(first);
        ticket("plumbers").is("OPEN, plumbers, plumbers-1");
    }

    @Test
    void onlyWhoKnowsTheTopicIsPicked() {
        ticket("pumps").is("OPEN, plumbers, plumbers-2");
        ticket("pumps").is("OPEN, plumbers, plumbers-2");
    }

    @Test
    void agentsTakeTurns() {
        ticket("drivers").is("OPEN, drivers, drivers-1");
        ticket("drivers").is("OPEN, drivers, drivers-2");
        ticket("drivers")
                .walked(Leg.INTAKE, Leg.ASSIGNED)
                .is("OPEN, drivers, drivers-1")
                .tells("system: assignee nobody → drivers-1 (It was this agent's turn)");
    }

    @Test
    void anAbsentAgentIsSkipped() {
        desk.misses("plumbers-1");
        ticket("plumbers").is("OPEN, plumbers, plumbers-2");
        ticket("plumbers").is("OPEN, plumbers, plumbers-2");
    }

    @Test
    void theQueueGetsTheTicketWhenEverybodyIsAbsent() {
        desk.misses("plumbers-1");
        desk.misses("plumbers-2");
        ticket("plumbers")
                .walked(Leg.INTAKE, Leg.OFFERED)
                .is("OPEN, plumbers, nobody")
                .hasTasks("Task_WorkOnTicket 'Help, please' nobody [plumbers] 30");
    }

    @Test
    void aTicketNobodyClaimsForFourBusinessHoursReachesTheLeadAndIsAssigned() {
        desk.misses("agent2");
        time.is("2026-11-20T16:45");
        ATicket ticket = ticket("hardware").forgettingItsWay().isDue("Timer_Unclaimed", "2026-11-23T11:45");
        time.passesUntil("2026-11-23T11:44", ticket);
        ticket.stayed();
        time.passesUntil("2026-11-23T11:46", ticket);
        ticket.walked("Timer_Unclaimed Gateway_StillUnclaimed Task_TellLead", Leg.ASSIGNED)
                .told("unclaimed → lead1", "assigned → agent1")
                .is("OPEN, service-desk, agent1")
                .hasTasks("Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30")
                .tells(
                        "system: UNCLAIMED",
                        "system: assignee nobody → agent1"
                                + " (Nobody claimed it in time, and this agent has the fewest open tickets)");
    }

    @Test
    void aTicketThatSomebodyClaimedInTimeIsLeftAlone() {
        ATicket ticket = ticket("hardware");
        story.agent("agent1").claims(ticket);
        ticket.forgettingItsWay();
        time.passesUntil("2026-11-24T15:01", ticket);
        ticket.stayed().is("IN_PROGRESS, service-desk, agent1");
    }

    @Test
    void workIsNotTakenAwayFromWhoHasItWhateverTheTimerSays() {
        ATicket ticket = ticket("hardware");
        story.agent("agent1").claims(ticket);
        ticket.forgettingItsWay().reaches("Timer_Unclaimed");
        ticket.walked("Timer_Unclaimed Gateway_StillUnclaimed Task_WorkOnTicket")
                .is("IN_PROGRESS, service-desk, agent1")
                .hasTasks("Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30");
    }

    @Test
    void aReleasedTicketIsWatchedFromThenOn() {
        ATicket ticket = ticket("hardware").isDue("Timer_Unclaimed", "2026-11-23T15:00");
        story.agent("agent1").claims(ticket);
        time.is("2026-11-25T10:00");
        story.agent("agent1").releases(ticket);
        ticket.isDue("Timer_Unclaimed", "2026-11-25T15:00").forgettingItsWay();
        time.passesUntil("2026-11-25T15:01", ticket);
        ticket.told("unclaimed → lead1", "assigned → agent1").is("OPEN, service-desk, agent1");
        story.agent("agent1").releases(ticket);
        ticket.isDue("Timer_Unclaimed", "2026-11-26T10:01");
    }

    @Test
    void theLeadIsToldAgainWhileNobodyIsThereToTakeATicket() {
        desk.misses("plumbers-1");
        desk.misses("plumbers-2");
        ATicket ticket = ticket("plumbers").forgettingItsWay();
        time.passesUntil("2026-11-24T11:01", ticket);
        ticket.told("unclaimed → lead1", "unclaimed → lead1")
                .tells("system: UNCLAIMED", "system: UNCLAIMED")
                .is("OPEN, plumbers, nobody")
                .isDue("Timer_Unclaimed", "2026-11-24T15:00");
    }

    @Test
    void claimingAndReleasingMoveTheTicketNotItsProcess() {
        ATicket ticket = ticket("hardware").forgettingItsWay();
        story.agent("agent1").claims(ticket);
        ticket.stayed()
                .is("IN_PROGRESS, service-desk, agent1")
                .hasTasks("Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30")
                .tells(
                        "agent1: assignee nobody → agent1 (claimed)",
                        "agent1: CLAIMED",
                        "agent1: status OPEN → IN_PROGRESS");
        story.agent("agent1").releases(ticket);
        ticket.stayed()
                .is("OPEN, service-desk, nobody")
                .hasTasks("Task_WorkOnTicket 'Help, please' nobody [service-desk] 30")
                .tells("agent1: assignee agent1 → nobody", "agent1: RELEASED", "agent1: status IN_PROGRESS → OPEN");
    }

    @Test
    void onlyOneAgentCanClaimATicket() {
        ATicket ticket = ticket("hardware");
        story.agent("agent1").claims(ticket);
        assertThatThrownBy(() -> story.agent("agent2").claims(ticket)).isInstanceOf(NotPossible.class);
        ticket.is("IN_PROGRESS, service-desk, agent1");
    }

    @Test
    void theLeadGivesATicketToSomebodyElse() {
        ATicket ticket = ticket("hardware");
        story.agent("agent1").claims(ticket);
        ticket.forgettingItsWay();
        assertThatThrownBy(() -> story.agent("agent2").does(ticket, new Action.Assign("agent2")))
                .isInstanceOf(NotAllowed.class);
        story.agent("lead1").does(ticket, new Action.Assign("agent2"));
        ticket.stayed()
                .is("OPEN, service-desk, agent2")
                .hasTasks("Task_WorkOnTicket 'Help, please' agent2 [service-desk] 30")
                .tells("lead1: assignee agent1 → agent2 (assigned by lead1)", "lead1: ASSIGNED");
    }

    @Test
    void theFirstReplyClaims() {
        ATicket ticket = ticket("hardware").forgettingItsWay();
        story.agent("agent2").replies(ticket, "We are looking at it.");
        ticket.stayed()
                .is("IN_PROGRESS, service-desk, agent2")
                .hasTasks("Task_WorkOnTicket 'Help, please' agent2 [service-desk] 30")
                .tells("agent2: CLAIMED (acted on it)", "agent2: MESSAGE_ADDED (REPLY)");
    }

    @Test
    void aTransferredTicketGoesToTheOtherTeamsAgent() {
        ATicket ticket = ticket("hardware");
        story.agent("agent1").claims(ticket);
        ticket.forgettingItsWay();
        story.agent("agent1").transfers(ticket, "plumbers");
        ticket.walked("Gateway_Outcome", Leg.ASSIGNED)
                .told("assigned → plumbers-1")
                .is("OPEN, plumbers, plumbers-1")
                .hasTasks("Task_WorkOnTicket 'Help, please' plumbers-1 [plumbers] 30")
                .tells(
                        "agent1: team service-desk → plumbers (it is theirs)",
                        "agent1: assignee agent1 → nobody (it is theirs)",
                        "agent1: TRANSFERRED (it is theirs)");
        story.agent("plumbers-1").transfers(ticket, "service-desk");
        ticket.walked("Gateway_Outcome", Leg.OFFERED).is("OPEN, service-desk, nobody");
    }

    @Test
    void aSecondTeamLooksOn() {
        ATicket ticket = ticket("hardware").forgettingItsWay();
        story.agent("agent1").does(ticket, new Action.Refer("engineering"));
        ticket.stayed()
                .is("OPEN, service-desk, nobody")
                .hasTasks("Task_WorkOnTicket 'Help, please' nobody [engineering, service-desk] 30")
                .tells("agent1: REFERRED (engineering)");
    }
}
