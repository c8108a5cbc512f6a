package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationTableTest extends TableCases {

    ConfirmationTableTest() {
        super(DecisionTable.CONFIRMATION);
    }

    @Override
    List<Case> cases() {
        return List.of(
                rule("SolvedEnglish", given("it s solved"), "SOLVED"),
                rule("SolvedEnglish", given("the problem is solved thank you"), "SOLVED"),
                rule("SolvedGerman", given("das problem ist gelöst vielen dank"), "SOLVED"),
                rule("NotSolvedEnglish", given("it still does not work"), "NOT_SOLVED"),
                rule("NotSolvedGerman", given("es ist nicht gelöst"), "NOT_SOLVED"),
                rule("Unsure", given("thanks works"), "UNSURE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "thanks",
                "solved but now the printer is gone",
                "is it solved",
                "it would be solved if i had a new one",
                "danke ich probiere es morgen",
                "ist das gelöst oder nicht"
            })
    void whatIsNotSaidOutrightIsReadByAPerson(String text) {
        assertThat(table.ask(text)).first().satisfies(hit -> assertThat(hit.rule())
                .isEqualTo("Unsure"));
    }
}
