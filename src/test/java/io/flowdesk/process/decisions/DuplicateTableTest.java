package io.flowdesk.process.decisions;

import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateTableTest extends TableCases {

    private static final List<Boolean> EITHER = List.of(true, false);

    DuplicateTableTest() {
        super(DecisionTable.DUPLICATE_RULES);
    }

    @Override
    List<Case> cases() {
        String none = "No such ticket is open";
        return List.of(
                rule(
                        "SentTwice",
                        given(true, true, 1440),
                        true,
                        "Same subject and text as an open ticket of the last 24 hours"),
                rule("Different", given(true, true, 1441), false, none),
                rule("Different", given(true, false, 1), false, none),
                rule("Different", given(false, true, 1), false, none));
    }

    @Test
    void everyPairGetsAnAnswer() {
        assertOneRuleForEach(EITHER, EITHER, List.of(0, 1440, 1441, Integer.MAX_VALUE));
    }
}
