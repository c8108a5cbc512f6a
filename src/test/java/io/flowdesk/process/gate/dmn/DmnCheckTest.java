package io.flowdesk.process.gate.dmn;

import static io.flowdesk.process.gate.Files.ANYTHING_IS_THERE;
import static io.flowdesk.process.gate.Files.file;
import static io.flowdesk.process.gate.Files.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.gate.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DmnCheckTest {

    private final DmnCheck check = new DmnCheck();

    @Test
    void aTableInFeelPasses() {
        assertThat(refusals(table("impact", "\"HIGH\", \"LOW\"", "\"EMERGENCY\"")))
                .isEmpty();
        assertThat(refusals(table("count(tickets) + 1", "> 3", "if true then 1 else 2")))
                .isEmpty();
        assertThat(refusals(table("impact", "-", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "http://www.java.com/java", "python", "JUEL", "${1}"})
    void anotherLanguageIsRefused(String language) {
        for (String element : List.of("inputExpression", "inputEntry", "outputEntry")) {
            String model = table("impact", "\"HIGH\"", "1")
                    .replace("<%s ".formatted(element), "<%s expressionLanguage='%s' ".formatted(element, language));
            assertThat(refusals(model))
                    .as(element)
                    .extracting(Refusal::reason)
                    .anyMatch(reason -> reason.contains("FEEL"));
        }
        assertThat(refusals(table("impact", "1", "1")
                        .replace(" name=\"d\"", " name=\"d\" expressionLanguage='%s'".formatted(language))))
                .isNotEmpty();
    }

    @Test
    void javaIsNotCalled() {
        String call = "function(a) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }";
        assertThat(refusals(table(call, "1", "1"))).isNotEmpty();
        assertThat(refusals(table("impact", "1", call))).isNotEmpty();
        assertThat(refusals(literal("{ f: %s, r: f(1) }.r".formatted(call)))).isNotEmpty();
    }

    @Test
    void literalExpressionsAreReadToo() {
        assertThat(refusals(literal("1 + 2"))).isEmpty();
        assertThat(refusals(literal("1 +"))).isNotEmpty();
        assertThat(refusals(literal("1 + 2")
                        .replace("<literalExpression ", "<literalExpression expressionLanguage='juel' ")))
                .isNotEmpty();
    }

    @Test
    void aCellThatCannotBeReadIsNamed() {
        assertThat(refusals(table("impact", "\"HIGH", "1")))
                .extracting(Refusal::element)
                .containsExactly("e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<businessKnowledgeModel id='b'/>",
                "<invocation id='i'/>",
                "<functionDefinition id='f'/>",
                "<context id='c'/>",
                "<import importType='x' locationURI='http://evil/'/>",
                "<decisionService id='s'/>"
            })
    void whatIsNotOnTheListIsRefused(String element) {
        assertThat(refusals(table("impact", "1", "1").replace("</definitions>", element + "</definitions>")))
                .isNotEmpty()
                .allMatch(refusal -> refusal.reason().contains("is not allowed"));
    }

    @Test
    void anotherVersionOfTheLanguageIsRefused() {
        assertThat(refusals(table("impact", "1", "1").replace("20191111", "20180521")))
                .isNotEmpty();
    }

    private static String literal(String expression) {
        return table("a", "1", "1")
                .replaceAll(
                        "(?s)<decisionTable.*</decisionTable>",
                        java.util.regex.Matcher.quoteReplacement(
                                "<variable id='v' name='v'/><literalExpression id='l'><text>%s</text></literalExpression>"
                                        .formatted(expression)));
    }

    private List<Refusal> refusals(String content) {
        return check.check(file("model.dmn", content), ANYTHING_IS_THERE);
    }
}
