package io.flowdesk.process.decisions;

import io.flowdesk.ticket.Priority;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscalationTableTest extends TableCases {

    EscalationTableTest() {
        super(DecisionTable.ESCALATION_PATH);
    }

    @Override
    List<Case> cases() {
        String nextTier = "The next tier knows more";
        return List.of(
                rule(
                        "LeadWanted",
                        given("HIERARCHICAL", 1, true, "LOW"),
                        "HIERARCHICAL",
                        true,
                        "The lead was asked for"),
                rule(
                        "HighestTier",
                        given("FUNCTIONAL", 3, false, "HIGH"),
                        "HIERARCHICAL",
                        true,
                        "The highest tier has it already"),
                rule(
                        "NoHigherTeam",
                        given("", 2, false, "NORMAL"),
                        "HIERARCHICAL",
                        true,
                        "No team of a higher tier is there"),
                rule(
                        "LowPriority",
                        given("", 1, true, "LOW"),
                        "FUNCTIONAL",
                        false,
                        "The next tier knows more; low priority needs no review"),
                rule("NextTier", given("", 1, true, "NORMAL"), "FUNCTIONAL", true, nextTier),
                rule("NextTier", given("FUNCTIONAL", 2, true, "EMERGENCY"), "FUNCTIONAL", true, nextTier));
    }

    @Test
    void everyEscalationHasAPath() {
        assertOneRuleForEach(
                List.of("", "FUNCTIONAL", "HIERARCHICAL"),
                List.of(1, 2, 3),
                List.of(true, false),
                names(Priority.class));
    }
}
