package io.flowdesk.models.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.models.Fixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault put into a good decision or a good form is found. */
class DecisionAndFormRulesTest {

    private final Path folder;

    DecisionAndFormRulesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aGoodDecisionAndAGoodFormHaveNoFindings() throws IOException {
        assertThat(DecisionRules.check(Fixture.of("weight.dmn").writeTo(folder)))
                .isEmpty();
        assertThat(FormRules.check(Fixture.of("answer.form").writeTo(folder))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <decision id="weight"             | <decision id="other"                 | holds no decision that it is named after, only [other.dmn]
                    camunda:historyTimeToLive="P180D" | camunda:versionTag="1"               | weight has no history time to live
                    hitPolicy="FIRST"                 | ''                                   | <decisionTable id="Table_Weight" > does not state its hit policy
                    Everything else.                  | ''                                   | Rule_Few has no annotation
                    id="Many_Askers"                  | id="Many_Askers" expressionLanguage="javascript" | Many_Askers is not written in FEEL
                    id="Expression_Askers"            | id="Expression_Askers" expressionLanguage="juel" | Expression_Askers is not written in FEEL
                    """)
    void aFaultInADecisionIsFound(String good, String bad, String finding) throws IOException {
        assertThat(DecisionRules.check(Fixture.of("weight.dmn").with(good, bad).writeTo(folder)))
                .contains(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "schemaVersion": 16    | "schemaVersion": 17      | has schemaVersion 17 instead of 16
                    "id": "answer"         | "id": "question"         | has the id «question» instead of the name of its file
                    "type": "textarea"     | "type": "filepicker"     | filepicker answer: Tasklist cannot show this kind of component
                    "key": "known"         | "key": "answer"          | uses the key «answer» twice
                    "label": "Known"       | "label": " "             | checkbox known has no label
                    """)
    void aFaultInAFormIsFound(String good, String bad, String finding) throws IOException {
        assertThat(FormRules.check(Fixture.of("answer.form").with(good, bad).writeTo(folder)))
                .contains(finding);
    }
}
