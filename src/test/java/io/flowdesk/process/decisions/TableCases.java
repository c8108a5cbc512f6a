package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.decisions.Table.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases of one table: at least one for each rule, and none that no rule answers. */
abstract class TableCases {

    private final DecisionTable decision;
    final Table table;

    TableCases(DecisionTable decision) {
        this.decision = decision;
        this.table = new Table(decision);
    }

    /** One case: the inputs in the order of the table, and the outputs in the order of the table. */
    record Case(String rule, List<Object> inputs, List<Object> outputs) {}

    abstract List<Case> cases();

    static Case rule(String rule, List<Object> inputs, Object... outputs) {
        return new Case(rule, inputs, List.of(outputs));
    }

    static List<Object> given(Object... inputs) {
        return List.of(inputs);
    }

    @TestFactory
    Stream<DynamicTest> aRuleAnswersItsCase() {
        return cases().stream()
                .map(example -> DynamicTest.dynamicTest(example.rule() + " " + example.inputs(), () -> assertThat(
                                table.ask(example.inputs().toArray()))
                        .contains(new Hit(example.rule(), named(example.outputs())))));
    }

    @Test
    void everyRuleHasACase() {
        Set<String> covered =
                cases().stream().map(example -> "Rule_" + example.rule()).collect(Collectors.toSet());
        assertThat(TableFile.of(decision).rules()).extracting(Rule::getId).allSatisfy(rule -> assertThat(covered)
                .contains(rule));
    }

    /** Fails unless each combination of these values is answered by exactly one rule. */
    final void assertOneRuleForEach(List<?>... columns) {
        combinations(columns).forEach(inputs -> assertThat(table.ask(inputs.toArray()))
                .as(inputs.toString())
                .hasSize(1));
    }

    static Stream<List<Object>> combinations(List<?>... columns) {
        Stream<List<Object>> all = Stream.of(List.of());
        for (List<?> column : columns) {
            all = all.flatMap(row -> column.stream().map(value -> plus(row, value)));
        }
        return all;
    }

    static List<String> names(Class<? extends Enum<?>> choices) {
        return Stream.of(choices.getEnumConstants()).map(Enum::name).toList();
    }

    private static List<Object> plus(List<Object> row, Object value) {
        List<Object> longer = new ArrayList<>(row);
        longer.add(value);
        return longer;
    }

    private Map<String, Object> named(List<Object> outputs) {
        return IntStream.range(0, outputs.size())
                .boxed()
                .collect(Collectors.toMap(decision.outputs()::get, outputs::get));
    }
}
