package io.flowdesk.process.decisions;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReopenTableTest extends TableCases {

    private static final List<Boolean> EITHER = List.of(true, false);

    ReopenTableTest() {
        super(DecisionTable.REOPEN_POLICY);
    }

    @Override
    List<Case> cases() {
        return List.of(
                rule("Archived", given(true, true, "it is back"), "FOLLOW_UP"),
                rule("OnlyThanks", given(false, false, "thanks"), "RECORD_ONLY"),
                rule("TooLate", given(false, false, "it is back"), "FOLLOW_UP"),
                rule("OnlyThanks", given(true, false, "thank you very much"), "RECORD_ONLY"),
                rule("OnlyThanks", given(true, false, "vielen dank"), "RECORD_ONLY"),
                rule("NotSolvedAfterAll", given(true, false, "thanks but it is back"), "REOPEN"),
                rule("NotSolvedAfterAll", given(true, false, ""), "REOPEN"));
    }

    @Test
    void everyLateMessageLeadsToSomething() {
        assertOneRuleForEach(EITHER, EITHER, List.of("", "thanks", "danke", "it is back"));
    }
}
