package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Leg;
import io.flowdesk.ticket.action.Action;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EscalationTest extends Scenario {

    private static final String REVIEW = "Task_ReviewEscalation 'Review · Help, please' ";
    private static final String WORK = "Task_WorkOnTicket 'Help, please' ";
    private static final String LEFT_AS_IT_IS = "Gateway_TakeOver End_Reviewed";

    private ATicket escalated() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").escalates(ticket);
        return ticket;
    }

    @Test
    void aTicketClimbsThreeTiersAndEndsUpWithTheLead() {
        ATicket ticket = escalated()
                .walked(Leg.MOVED_UP, Leg.ASSIGNED)
                .told("escalated → lead1", "escalated → karen@example.org", "assigned → expert1")
                .is("OPEN, applications, expert1")
                .hasTasks(WORK + "expert1 [applications] 30", REVIEW + "lead1 [] 30")
                .tells(
                        "agent1: ESCALATED (too hard for us)",
                        "agent1: escalation nobody → FUNCTIONAL (The next tier knows more)",
                        "agent1: team service-desk → applications (escalated)");
        story.agent("lead1").completes(ticket, "Task_ReviewEscalation", Map.of("outcome", "agree"));
        ticket.walked(LEFT_AS_IT_IS);

        story.agent("expert1").escalates(ticket);
        ticket.walked(Leg.MOVED_UP, Leg.ASSIGNED)
                .is("OPEN, engineering, specialist1")
                .hasTasks(WORK + "specialist1 [engineering] 30", REVIEW + "lead2 [] 30");
        assertThat(ticket.snapshot().tier()).isEqualTo(3);
        story.agent("lead2").completes(ticket, "Task_ReviewEscalation", Map.of("outcome", "agree"));
        ticket.walked(LEFT_AS_IT_IS);

        story.agent("specialist1").escalates(ticket);
        ticket.walked(Leg.LEAD_ASKED, Leg.ASSIGNED)
                .is("OPEN, engineering, specialist1")
                .hasTasks(WORK + "specialist1 [engineering] 30", REVIEW + "lead2 [] 30")
                .tells("specialist1: escalation nobody → HIERARCHICAL (The highest tier has it already)");
    }

    @Test
    void noLeadReviewsWhatTheTableDoesNotWantReviewed() {
        ATicket ticket = story.aTicket().topic("request-something").arrives();
        story.agent("lead1").does(ticket, new Action.Approve());
        story.agent("agent1").escalates(ticket.forgettingItsWay());
        ticket.walked(Leg.MOVED_UP_UNREVIEWED, Leg.ASSIGNED)
                .hasTasks("Task_WorkOnTicket 'Help, please' expert1 [applications] 10")
                .tells(
                        "agent1: escalation nobody → FUNCTIONAL (The next tier knows more; low priority needs no review)");
    }

    @Test
    void theLeadTakesAnEscalatedTicketOver() {
        ATicket ticket = escalated().forgettingItsWay();
        story.agent("lead1").completes(ticket, "Task_ReviewEscalation", Map.of("outcome", "take-over"));
        ticket.walked("Gateway_TakeOver Task_TakeOver End_TakenOver")
                .is("IN_PROGRESS, applications, lead1")
                .hasTasks(WORK + "lead1 [applications] 30")
                .tells("lead1: assignee expert1 → lead1 (assigned by lead1)");
    }

    @Test
    void anAgentCanAskForTheLeadHimself() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").escalatesToTheLead(ticket);
        ticket.walked(Leg.LEAD_ASKED, Leg.ASSIGNED)
                .is("OPEN, service-desk, agent1")
                .hasTasks(WORK + "agent1 [service-desk] 30", REVIEW + "lead1 [] 30")
                .tells("agent1: escalation nobody → HIERARCHICAL (The lead was asked for)");
    }

    @Test
    void theDeputyReviewsWhenTheLeadIsAbsent() {
        desk.misses("lead1");
        escalated().hasTasks(WORK + "expert1 [applications] 30", REVIEW + "lead2 [] 30");
    }

    @Test
    void theManagerReviewsWhenATeamHasNeitherLeadNorDeputy() {
        desk.changes(demo -> demo.without("teams.applications.lead").without("teams.applications.deputy"));
        escalated().hasTasks(WORK + "expert1 [applications] 30", REVIEW + "manager1 [] 30");
    }

    @Test
    void whoeverEscalatedAnUnclaimedTicketHadItBefore() {
        ATicket ticket = story.aTicket().isThere();
        story.agent("agent2").escalates(ticket);
        ticket.walked(Leg.MOVED_UP, Leg.ASSIGNED)
                .is("OPEN, applications, expert1")
                .tells("agent2: CLAIMED (acted on it)", "agent2: ESCALATED (too hard for us)");
    }
}
