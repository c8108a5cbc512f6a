package io.flowdesk.process.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.InvalidInput;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

    @Test
    void whatTheFormAsksForPasses() {
        Fields fields = check(
                "{'type':'textfield','key':'name','label':'Name'}, {'type':'checkbox','key':'agreed','label':'Agreed'}",
                Map.of("name", "Karen", "agreed", true));
        assertThat(fields.text("name")).isEqualTo("Karen");
        assertThat(fields.isTicked("agreed")).isTrue();
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsRefused() {
        assertRefused("{'type':'textfield','key':'name','label':'Name'}", Map.of("ticketId", 4711L))
                .hasMessage("ticketId: This form has no such field.");
    }

    @Test
    void everyWrongFieldIsToldAtOnceByItsLabel() {
        assertRefused(
                        "{'type':'number','key':'size','label':'Size'}, {'type':'textfield','key':'name','label':'Name'}",
                        Map.of("size", "big", "name", 7))
                .hasMessageContaining("Size: This must be a number.")
                .hasMessageContaining("Name: This must be text.");
    }

    @Test
    void anEmptyAnswerIsNone() {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("name", "");
        nothing.put("kind", null);
        Fields fields = check(
                "{'type':'textfield','key':'name','label':'Name'}, {'type':'select','key':'kind','label':'Kind','values':[]}",
                nothing);
        assertThat(fields.text("name")).isNull();
        assertThat(fields.text("kind")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "number", "select", "datetime"})
    void whatIsAlwaysRequiredMustBeThere(String type) {
        assertRefused(
                        "{'type':'%s','key':'x','label':'The answer','validate':{'required':true}}".formatted(type),
                        Collections.singletonMap("x", null))
                .hasMessage("The answer: This is required.");
    }

    @Test
    void aBoxThatMustBeTickedIsTicked() {
        assertRefused("{'type':'checkbox','key':'x','label':'Agreed','validate':{'required':true}}", Map.of("x", false))
                .hasMessage("Agreed: This is required.");
    }

    @Test
    void whatMayBeHiddenIsNotRequired() {
        String hidden = "{'type':'group','conditional':{'hide':'=true'},'components':["
                + "{'type':'textfield','key':'x','label':'X','validate':{'required':true}}]}";
        assertThat(check(hidden, Map.of()).text("x")).isNull();
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        String choice = "{'type':'radio','key':'x','label':'X','values':[{'label':'One','value':'1'}]}";
        assertThat(check(choice, Map.of("x", "1")).text("x")).isEqualTo("1");
        assertRefused(choice, Map.of("x", "2")).hasMessage("X: This is none of the values to choose from.");
    }

    @ParameterizedTest
    @CsvSource({"teams, network", "topics, printer", "agents, amira"})
    void aListOfTheDeskIsWhatTheDeskSaysNow(String list, String onIt) {
        String choice = "{'type':'select','key':'x','label':'X','valuesKey':'%s'}".formatted(list);
        assertThat(check(choice, Map.of("x", onIt)).text("x")).isEqualTo(onIt);
        assertRefused(choice, Map.of("x", "max")).hasMessageContaining("none of the values");
    }

    @Test
    void severalCanBeChosen() {
        String choice = "{'type':'checklist','key':'x','label':'X','values':[{'value':'a'},{'value':'b'}]}";
        assertThat(check(choice, Map.of("x", "[\"a\",\"b\"]")).besides(Set.of()))
                .containsEntry("x", List.of("a", "b"));
        assertRefused(choice, Map.of("x", "[\"a\",\"c\"]")).hasMessageContaining("none of the values");
        assertRefused(choice, Map.of("x", "{}")).hasMessage("X: This must be a list.");
    }

    @Test
    void textIsAtMostAsLongAsTheFormSays() {
        String text = "{'type':'textarea','key':'x','label':'X','validate':{'maxLength':3}}";
        assertThat(check(text, Map.of("x", "abc")).text("x")).isEqualTo("abc");
        assertRefused(text, Map.of("x", "abcd")).hasMessage("X: This has at most 3 characters.");
    }

    @ParameterizedTest
    @CsvSource({"textfield, 1001", "textarea, 100001", "select, 251", "expression, 1001", "dynamiclist, 100001"})
    void textIsNeverEndless(String type, int length) {
        assertRefused("{'type':'%s','key':'x','label':'X'}".formatted(type), Map.of("x", "a".repeat(length)))
                .hasMessageContaining("at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing \0 here", "half a character \ud800"})
    void textIsTextThatCanBeStored(String text) {
        assertRefused("{'type':'textarea','key':'x','label':'X'}", Map.of("x", text))
                .hasMessage("X: This holds a character that text cannot have.");
    }

    @Test
    void numbersComeInAnySize() {
        String number = "{'type':'number','key':'x','label':'X','validate':{'min':1,'max':10}}";
        for (Object value : List.of(5, 5L, 5.0, "5")) {
            assertThat(check(number, Map.of("x", value)).text("x")).startsWith("5");
        }
        assertRefused(number, Map.of("x", 0)).hasMessage("X: This is at least 1.");
        assertRefused(number, Map.of("x", 11)).hasMessage("X: This is at most 10.");
        assertRefused(number, Map.of("x", "1e999999999")).hasMessage("X: This is at most 10.");
        assertRefused(number, Map.of("x", "9".repeat(100))).hasMessage("X: This must be a number.");
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2026-05-31, 31.5.2026",
        "time, 10:15+02:00, quarter past ten",
        "datetime, 2026-05-31T10:15+02:00, 2026-05-31",
        "datetime, 2026-05-31T08:15Z, 2026-02-31T08:15Z"
    })
    void datesAreText(String subtype, String good, String bad) {
        String moment = "{'type':'datetime','subtype':'%s','key':'x','label':'X'}".formatted(subtype);
        assertThat(check(moment, Map.of("x", good)).text("x")).isEqualTo(good);
        assertRefused(moment, Map.of("x", bad)).hasMessageContaining("This must be a");
    }

    @Test
    void aDateOfTheEngineIsADateToo() {
        String moment = "{'type':'datetime','subtype':'datetime','key':'x','label':'X'}";
        assertThat(check(moment, Map.of("x", Date.from(Instant.EPOCH))).text("x"))
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "number", "checkbox", "select", "checklist", "datetime", "expression"})
    void anObjectIsNoAnswer(String type) {
        assertRefused("{'type':'%s','key':'x','label':'X'}".formatted(type), Map.of("x", List.of("text")))
                .hasMessageStartingWith("X: This must be");
    }

    @Test
    void whatIsBelowAPathIsOneAnswer() {
        String group = "{'type':'group','path':'person','label':'Person','components':["
                + "{'type':'textfield','key':'name','label':'Name'}]}, {'type':'textfield','key':'a.b','label':'AB'}";
        Map<String, Object> answers = check(group, Map.of("person", "{\"name\":\"Karen\"}", "a", "{\"b\":1}"))
                .besides(Set.of());
        assertThat(answers).containsEntry("person", "{\"name\":\"Karen\"}").containsEntry("a", "{\"b\":1}");
        assertRefused(group, Map.of("name", "Karen")).hasMessageContaining("no such field");
        assertRefused(group, Map.of("person", "{")).hasMessage("Person: This must be JSON.");
    }

    @Test
    void anOutcomeIsNeverFreeText() {
        assertRefused("{'type':'textfield','key':'outcome','label':'Outcome'}", Map.of("outcome", "Karen is ill"))
                .hasMessage("Outcome: This is one of the outcomes that the process knows.");
    }

    @Test
    void aLabelThatIsComputedIsNotShown() {
        assertRefused("{'type':'number','key':'x','label':'=if a then b else c'}", Map.of("x", "?"))
                .hasMessage("x: This must be a number.");
    }

    private static Fields check(String components, Map<String, @Nullable Object> submitted) {
        return FormReader.read("{'components':[%s]}".formatted(components).replace('\'', '"'))
                .check(submitted, SmallDesk.desk());
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            String components, Map<String, @Nullable Object> submitted) {
        return assertThatThrownBy(() -> check(components, submitted)).isInstanceOf(InvalidInput.class);
    }
}
