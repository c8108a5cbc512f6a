package io.flowdesk.identity.desk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.flowdesk.platform.InvalidInput;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskYamlTest {

    @Test
    void timesDatesAndWordsStayTheTextsTheyAre() {
        assertThat(DeskYaml.parse("[13:00, 01-05, 2026-12-24, no, 0o17, 1_000, 1.5, 24/7]"))
                .allMatch(value -> value.isTextual());
    }

    @Test
    void numbersTruthAndNothingAreRead() {
        assertThat(DeskYaml.parse("[5, -3, true, false, null, ~]").toString()).isEqualTo("[5,-3,true,false,null,null]");
    }

    @Test
    void aKeyMayNotAppearTwice() {
        refused("teams: {}\ntopics: {}\nteams: {}")
                .withMessageContaining("line 3")
                .withMessageContaining("teams");
    }

    @Test
    void aBillionLaughsAreRefusedAtTheFirstAlias() {
        var laughs =
                """
                a: &a [ha, ha]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                """;
        refused(laughs).withMessageContaining("aliases");
    }

    @Test
    void aListInsideItselfIsRefused() {
        refused("a: &a [*a]");
    }

    @Test
    void aFileOfMoreThanAMillionCharactersIsRefused() {
        refused("# " + "x".repeat(1_000_000)).withMessageContaining("1000000");
    }

    @Test
    void deepNestingIsRefused() {
        refused("[".repeat(10_000)).withMessageContaining("Depth");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [",
                "a: b: c",
                "\tx: 1",
                "a: 'open",
                "--- a\n--- b",
                "a: !!javax.script.ScriptEngineManager []",
                "!!java.net.URL [\"http://localhost\"]",
                "? : 1",
                "~: 1",
                "a: \u0007"
            })
    void whatIsNoPlainYamlIsRefused(String text) {
        refused(text);
    }

    private static ThrowableAssertAlternative<InvalidInput> refused(String yaml) {
        return assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> DeskYaml.parse(yaml))
                .satisfies(e -> assertThat(e.errors().get(0).field()).isEqualTo("yaml"));
    }
}
