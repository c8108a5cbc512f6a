package io.flowdesk.process.decisions;

import io.flowdesk.ticket.Priority;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The default policy of the SLA rules. */
class SlaPolicyTableTest extends TableCases {

    SlaPolicyTableTest() {
        super(DecisionTable.SLA_POLICY);
    }

    @Override
    List<Case> cases() {
        return List.of(
                rule("Emergency", given("standard", "EMERGENCY"), "24/7", "PT15M", "PT15M", "PT1H", "PT4H", false),
                rule("High", given("standard", "HIGH"), "Office", "PT1H", "PT1H", "PT4H", "PT8H", false),
                rule("Normal", given("standard", "NORMAL"), "Office", "PT4H", "PT4H", "P2D", "PT24H", false),
                rule("Low", given("standard", "LOW"), "Office", "PT8H", "PT8H", "P5D", "PT40H", false));
    }

    @Test
    void everyTicketHasAPolicyAlsoOfATopicThatNamesNoneOfTheTable() {
        assertOneRuleForEach(List.of("standard", "gold"), names(Priority.class));
    }
}
