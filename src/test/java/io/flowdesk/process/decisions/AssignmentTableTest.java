package io.flowdesk.process.decisions;

import io.flowdesk.identity.AssignmentStrategy;
import io.flowdesk.ticket.policy.Policies.Occasion;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentTableTest extends TableCases {

    private static final List<Boolean> EITHER = List.of(true, false);

    AssignmentTableTest() {
        super(DecisionTable.ASSIGNMENT_STRATEGY);
    }

    @Override
    List<Case> cases() {
        String queue = "Offered to the queue of the team";
        return List.of(
                rule("Chosen", given("UNCLAIMED", "QUEUE", true, true), "CHOSEN", "A person chose this agent"),
                rule("Previous", given("REOPENED", "LEAST_LOADED", false, true), "PREVIOUS", "Had this ticket before"),
                rule(
                        "Unclaimed",
                        given("UNCLAIMED", "QUEUE", false, true),
                        "LEAST_LOADED",
                        "Nobody claimed it in time, and this agent has the fewest open tickets"),
                rule("Queue", given("RECEIVED", "QUEUE", false, false), "QUEUE", queue),
                rule("Queue", given("REOPENED", "QUEUE", false, false), "QUEUE", queue),
                rule(
                        "LeastLoaded",
                        given("TRANSFERRED", "LEAST_LOADED", false, true),
                        "LEAST_LOADED",
                        "Has the fewest open tickets of the team"),
                rule(
                        "RoundRobin",
                        given("ESCALATED", "ROUND_ROBIN", false, false),
                        "ROUND_ROBIN",
                        "It was this agent's turn"));
    }

    @Test
    void everyOccasionInEveryTeamHasAWay() {
        assertOneRuleForEach(names(Occasion.class), names(AssignmentStrategy.class), EITHER, EITHER);
    }
}
