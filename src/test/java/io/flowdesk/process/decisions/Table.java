package io.flowdesk.process.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** A table of {@code processes/} in the real decision engine, which also tells what rules were hit. */
final class Table {

    private final DecisionTable table;
    private final List<DmnEvaluatedDecisionRule> hit = new ArrayList<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    Table(DecisionTable table) {
        this.table = table;
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::evaluated);
        this.engine = configuration.buildEngine();
        this.decision = parse();
    }

    /** A rule that applied, and what it answered. */
    record Hit(String rule, Map<String, Object> answer) {}

    /** Asks with the inputs in the order of the table. */
    List<Hit> ask(Object... inputs) {
        hit.clear();
        engine.evaluateDecisionTable(decision, facts(inputs));
        return hit.stream()
                .map(rule -> new Hit(rule.getId().replaceFirst("^Rule_", ""), answers(rule)))
                .toList();
    }

    private Map<String, Object> facts(Object... inputs) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < inputs.length; i++) {
            facts.put(table.inputs().get(i), inputs[i]);
        }
        return facts;
    }

    private static Map<String, Object> answers(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> answers = new HashMap<>();
        rule.getOutputEntries()
                .forEach((name, output) -> answers.put(name, output.getValue().getValue()));
        return answers;
    }

    private void evaluated(DmnDecisionTableEvaluationEvent event) {
        hit.addAll(event.getMatchingRules());
    }

    private DmnDecision parse() {
        try (InputStream file = Files.newInputStream(TableFile.path(table))) {
            return engine.parseDecision(table.key(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
