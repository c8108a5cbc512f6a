package io.flowdesk.models.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionRule;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** All rules for decisions. */
public final class DecisionRules {

    private static final String NOT_FEEL = "is not written in FEEL";

    /** Looked for in the text, because the model fills in what the schema says is the default. */
    private static final Pattern WITHOUT_HIT_POLICY =
            Pattern.compile("<(\\w+:)?decisionTable\\b(?![^>]*hitPolicy=)[^>]*>");

    private static final List<Rule<?>> RULES = List.of(
            new Rule<>(Definitions.class, NOT_FEEL, all -> !isFeel(all.getExpressionLanguage())),
            new Rule<>(LiteralExpression.class, NOT_FEEL, text -> !isFeel(text.getExpressionLanguage())),
            new Rule<>(UnaryTests.class, NOT_FEEL, tests -> !isFeel(tests.getExpressionLanguage())),
            new Rule<>(Decision.class, "has no name", decision -> Rule.isBlank(decision.getName())),
            new Rule<>(
                    Decision.class,
                    "has no history time to live",
                    decision -> Rule.isBlank(decision.getCamundaHistoryTimeToLiveString())),
            new Rule<>(DecisionRule.class, "has no annotation", DecisionRules::isUnexplained));

    private DecisionRules() {}

    /** What is wrong with a DMN file; empty for a good one. */
    public static List<String> check(Path file) throws IOException {
        DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
        Dmn.validateModel(model);
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                .buildEngine()
                .parseDecisions(model);
        return Stream.of(
                        identity(model, file),
                        hitPolicies(Files.readString(file)),
                        RULES.stream().flatMap(rule -> rule.check(model)))
                .flatMap(s -> s)
                .toList();
    }

    /** A file may hold the decisions that the one it is named after requires. */
    private static Stream<String> identity(DmnModelInstance model, Path file) {
        List<String> files = model.getModelElementsByType(Decision.class).stream()
                .map(decision -> decision.getId() + ".dmn")
                .toList();
        return files.contains(file.getFileName().toString())
                ? Stream.of()
                : Stream.of("holds no decision that it is named after, only " + files);
    }

    private static Stream<String> hitPolicies(String text) {
        return WITHOUT_HIT_POLICY
                .matcher(text)
                .results()
                .map(found -> found.group() + " does not state its hit policy");
    }

    private static boolean isFeel(@Nullable String language) {
        return language == null || language.equalsIgnoreCase("feel") || language.endsWith("/FEEL/");
    }

    private static boolean isUnexplained(DecisionRule rule) {
        return rule.getDescription() == null
                || Rule.isBlank(rule.getDescription().getTextContent());
    }
}
