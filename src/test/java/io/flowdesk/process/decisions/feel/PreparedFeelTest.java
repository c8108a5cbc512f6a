package io.flowdesk.process.decisions.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is prepared says what the engine's own FEEL says, the first time and later, also where that is a complaint. */
class PreparedFeelTest {

    private static final List<Object> VALUES =
            List.of("EMAIL", "API", "a longer subject with MAI in it", "", 5, 15, 2.5, true, List.of("EMAIL", 5));

    private final FeelEngine plain = new ScalaFeelEngineFactory(List.of()).createInstance();
    private final FeelEngine feel = new PreparedScalaFeel();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"EMAIL\", \"PORTAL\"",
                "not(\"EMAIL\")",
                "> 10",
                "[1..20]",
                "other",
                "> limit",
                "contains(?, \"MAI\")",
                "some word in [\"MAI\", \"API\"] satisfies contains(?, word)",
                "contains(lower case(?), \"mai\")",
                "list contains(?, \"EMAIL\")",
                "-",
                "true",
                "? = other",
                "unheard of",
                "unheardOf(?)",
                "assert(?, ? = 5, \"is not five\") = 5",
                "] nonsense ["
            })
    void aTestAnswersAsItDoes(String test) {
        for (Object value : VALUES) {
            VariableContext variables = context(value);
            Object expected = outcome(() -> plain.evaluateSimpleUnaryTests(test, "input", variables));
            assertThat(outcome(() -> feel.evaluateSimpleUnaryTests(test, "input", variables)))
                    .isEqualTo(expected);
            assertThat(outcome(() -> feel.evaluateSimpleUnaryTests(test, "input", variables)))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input",
                "limit",
                "\"a literal\"",
                "true",
                "12",
                "2.5",
                "null",
                "other + \"x\"",
                "limit + 1",
                "input + 1",
                "if limit > 5 then \"much\" else \"little\"",
                "{a: limit}",
                "string(input)",
                "date(\"2026-11-26\")",
                "nobody",
                "1 +"
            })
    void anExpressionIsWorthWhatItSays(String expression) {
        for (Object value : VALUES) {
            VariableContext variables = context(value);
            Object expected = outcome(() -> plain.<Object>evaluateSimpleExpression(expression, variables));
            assertThat(outcome(() -> feel.<Object>evaluateSimpleExpression(expression, variables)))
                    .isEqualTo(expected);
            assertThat(outcome(() -> feel.<Object>evaluateSimpleExpression(expression, variables)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void theClockIsAskedEachTime() {
        VariableContext variables = context("API");
        Object first = feel.evaluateSimpleExpression("now()", variables);
        await().untilAsserted(() -> assertThat(feel.<Object>evaluateSimpleExpression("now()", variables))
                .isNotEqualTo(first));
    }

    /** A value, or the words of the complaint; {@code null} as FEEL's null. */
    private static @Nullable Object outcome(Supplier<@Nullable Object> evaluation) {
        try {
            return evaluation.get();
        } catch (FeelException complaint) {
            return complaint.getMessage();
        }
    }

    private static VariableContext context(Object input) {
        return Variables.fromMap(Map.of("input", input, "other", "EMAIL", "limit", 10))
                .asVariableContext();
    }
}
