package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.decisions.Table.Hit;
import io.flowdesk.sla.policy.ClockKind;
import io.flowdesk.ticket.Priority;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlaMilestonesTableTest extends TableCases {

    SlaMilestonesTableTest() {
        super(DecisionTable.SLA_MILESTONES);
    }

    /** Percent; agent, lead, manager and requester are told; what else. */
    @Override
    List<Case> cases() {
        return List.of(
                rule("Response50", given("FIRST_RESPONSE", "LOW"), 50, false, false, false, false, "NOTHING"),
                rule("Response75", given("NEXT_RESPONSE", "HIGH"), 75, true, false, false, false, "NOTHING"),
                rule("Response100", given("FIRST_RESPONSE", "HIGH"), 100, true, true, false, false, "NOTHING"),
                rule("Response150", given("FIRST_RESPONSE", "HIGH"), 150, false, false, true, false, "NOTHING"),
                rule("Update50", given("UPDATE", "HIGH"), 50, false, false, false, false, "NOTHING"),
                rule("Update75", given("UPDATE", "HIGH"), 75, false, false, false, false, "NOTHING"),
                rule("Update100", given("UPDATE", "HIGH"), 100, true, false, false, false, "NOTHING"),
                rule("Update150", given("UPDATE", "HIGH"), 150, false, true, false, false, "NOTHING"),
                rule("Resolution50", given("RESOLUTION", "LOW"), 50, false, false, false, false, "NOTHING"),
                rule("Resolution75", given("RESOLUTION", "HIGH"), 75, true, false, false, false, "NOTHING"),
                rule("Resolution75Emergency", given("RESOLUTION", "EMERGENCY"), 75, true, true, false, false, "TIER"),
                rule("Resolution100", given("RESOLUTION", "NORMAL"), 100, true, true, false, false, "NOTHING"),
                rule("Resolution100Urgent", given("RESOLUTION", "HIGH"), 100, true, true, false, true, "ESCALATE"),
                rule("Resolution150", given("RESOLUTION", "LOW"), 150, false, false, true, false, "NOTHING"),
                rule("ThirdParty50", given("THIRD_PARTY", "LOW"), 50, false, false, false, false, "NOTHING"),
                rule("ThirdParty100", given("THIRD_PARTY", "LOW"), 100, false, false, false, false, "NOTHING"),
                rule("ThirdParty150", given("THIRD_PARTY", "LOW"), 150, false, true, false, false, "NOTHING"));
    }

    @Test
    void noMilestoneComesTwice() {
        combinations(names(ClockKind.class), names(Priority.class))
                .forEach(inputs -> assertThat(table.ask(inputs.toArray()))
                        .extracting((Hit hit) -> hit.answer().get("percent"))
                        .isNotEmpty()
                        .doesNotHaveDuplicates());
    }
}
