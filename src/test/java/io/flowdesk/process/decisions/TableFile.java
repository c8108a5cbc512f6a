package io.flowdesk.process.decisions;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** What is written in the file of a table. */
record TableFile(DmnModelInstance model) {

    static Path path(DecisionTable table) {
        return Path.of("processes", table.key() + ".dmn");
    }

    static TableFile of(DecisionTable table) {
        return new TableFile(Dmn.readModelFromFile(path(table).toFile()));
    }

    Decision decision() {
        return model.getModelElementsByType(Decision.class).iterator().next();
    }

    org.camunda.bpm.model.dmn.instance.DecisionTable rows() {
        return (org.camunda.bpm.model.dmn.instance.DecisionTable) decision().getExpression();
    }

    Collection<Rule> rules() {
        return rows().getRules();
    }

    List<String> inputs() {
        return rows().getInputs().stream()
                .map(Input::getInputExpression)
                .map(expression -> expression.getText().getTextContent())
                .toList();
    }

    List<String> outputs() {
        return rows().getOutputs().stream().map(Output::getName).toList();
    }

    /** What all rules may answer in this column. */
    List<String> answersOf(String output) {
        int column = outputs().indexOf(output);
        return rules().stream()
                .map(rule -> List.copyOf(rule.getOutputEntries()).get(column))
                .map(entry -> entry.getText().getTextContent().replace("\"", ""))
                .distinct()
                .toList();
    }

    /** Languages that are named anywhere; none means FEEL. */
    List<String> expressionLanguages() {
        var literal = model.getModelElementsByType(LiteralExpression.class).stream()
                .map(LiteralExpression::getExpressionLanguage);
        var tests = model.getModelElementsByType(UnaryTests.class).stream().map(UnaryTests::getExpressionLanguage);
        return Stream.concat(literal, tests).filter(Objects::nonNull).toList();
    }
}
