package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides of the catalogue: what Java asks and what the files say. */
class TableFilesTest {

    @ParameterizedTest
    @EnumSource
    void aTableHasTheColumnsThatJavaKnows(DecisionTable table) {
        TableFile file = TableFile.of(table);
        assertThat(file.decision().getId()).isEqualTo(table.key());
        assertThat(file.inputs()).isEqualTo(table.inputs());
        assertThat(file.outputs()).isEqualTo(table.outputs());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleSaysInWordsWhatItIsFor(DecisionTable table) {
        assertThat(TableFile.of(table).rules())
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .as(rule.getId())
                        .isNotBlank());
        assertThat(TableFile.of(table).rules()).extracting(Rule::getId).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsInFeelSaysItsHitPolicyAndIsExplained(DecisionTable table) {
        TableFile file = TableFile.of(table);
        assertThat(file.expressionLanguages()).isEmpty();
        assertThat(file.rows().getAttributeValue("hitPolicy")).isNotBlank();
        assertThat(file.decision().getDescription().getTextContent()).isNotBlank();
        assertThat(file.decision().getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @Test
    void javaAsksEveryTable() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".dmn")).toList();
            assertThat(tables)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(DecisionTable.values())
                            .map(TableFile::path)
                            .toList());
        }
    }
}
