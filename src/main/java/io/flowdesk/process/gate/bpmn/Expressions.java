package io.flowdesk.process.gate.bpmn;

import io.flowdesk.process.gate.expression.ExpressionCheck;
import io.flowdesk.process.gate.expression.Vocabulary;
import io.flowdesk.process.gate.xml.Element;
import io.flowdesk.process.gate.xml.Rule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Expressions are read wherever they stand. The engine evaluates them in more places than one remembers: names and
 * documentation of tasks, message names, retry lists, keys of maps.
 */
record Expressions(Vocabulary words) implements Rule {

    private static final Set<String> ALWAYS_EXPRESSIONS =
            Set.of("bpmn:conditionExpression", "bpmn:condition", "bpmn:completionCondition");
    private static final String LANGUAGE = "xsi:type";
    private static final Set<String> LANGUAGES = Set.of("bpmn:tFormalExpression", "tFormalExpression");

    @Override
    public Stream<String> complaintsAbout(Element element) {
        return Stream.of(texts(element).flatMap(this::complaints), missing(element), language(element))
                .flatMap(complaints -> complaints);
    }

    private Stream<String> complaints(String text) {
        return ExpressionCheck.isExpression(text)
                ? ExpressionCheck.complaintsAbout(text, words).stream()
                : Stream.empty();
    }

    private static Stream<String> texts(Element element) {
        return Stream.concat(element.attributes().values().stream(), Stream.of(element.text()));
    }

    /** Anything else would fail when a ticket gets there. */
    private static Stream<String> missing(Element element) {
        return ALWAYS_EXPRESSIONS.contains(element.name()) && !ExpressionCheck.isExpression(element.text())
                ? Stream.of("a condition must be an expression, not '%s'".formatted(element.text()))
                : Stream.empty();
    }

    private static Stream<String> language(Element element) {
        return element.attribute(LANGUAGE).stream()
                .filter(type -> !LANGUAGES.contains(type))
                .map("%s is no kind of expression"::formatted);
    }
}
