package io.flowdesk.process.decisions;

import io.flowdesk.identity.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTableTest extends TableCases {

    PriorityTableTest() {
        super(DecisionTable.PRIORITY_MATRIX);
    }

    @Override
    List<Case> cases() {
        return List.of(
                rule("HighHigh", given("HIGH", "HIGH"), "EMERGENCY"),
                rule("HighMedium", given("HIGH", "MEDIUM"), "HIGH"),
                rule("MediumHigh", given("MEDIUM", "HIGH"), "HIGH"),
                rule("MediumMedium", given("MEDIUM", "MEDIUM"), "NORMAL"),
                rule("HighLow", given("HIGH", "LOW"), "NORMAL"),
                rule("LowHigh", given("LOW", "HIGH"), "NORMAL"),
                rule("MediumLow", given("MEDIUM", "LOW"), "LOW"),
                rule("LowMedium", given("LOW", "MEDIUM"), "LOW"),
                rule("LowLow", given("LOW", "LOW"), "LOW"));
    }

    @Test
    void everyImpactAndUrgencyHasAPriority() {
        assertOneRuleForEach(names(Level.class), names(Level.class));
    }
}
