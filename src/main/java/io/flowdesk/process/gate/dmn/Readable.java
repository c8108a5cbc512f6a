package io.flowdesk.process.gate.dmn;

import io.flowdesk.process.gate.xml.Element;
import io.flowdesk.process.gate.xml.Rule;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** Every cell can be read; a function of Java cannot. */
record Readable() implements Rule {

    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    private static final Set<String> EXPRESSIONS =
            Set.of("dmn:inputExpression", "dmn:outputEntry", "dmn:literalExpression");
    private static final Set<String> TESTS = Set.of("dmn:inputEntry");

    @Override
    public Stream<String> complaintsAbout(Element element) {
        String cell = textOf(element);
        return isSaying(cell) ? complaints(element.name(), cell) : Stream.empty();
    }

    private static Stream<String> complaints(String kind, String cell) {
        if (EXPRESSIONS.contains(kind)) {
            return complaints(FEEL.parseExpression(cell));
        }
        return TESTS.contains(kind) ? complaints(FEEL.parseUnaryTests(cell)) : Stream.empty();
    }

    private static Stream<String> complaints(ParseResult result) {
        return result.isSuccess() ? Stream.empty() : Stream.of(result.failure().message());
    }

    /** An empty cell and a dash mean anything. */
    private static boolean isSaying(String cell) {
        return !cell.isEmpty() && !cell.equals("-");
    }

    private static String textOf(Element element) {
        return element.children().stream()
                .filter(child -> child.name().equals("dmn:text"))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
