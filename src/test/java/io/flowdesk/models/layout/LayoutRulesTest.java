package io.flowdesk.models.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.models.Fixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault put into a good drawing is found, and named with its place. */
class LayoutRulesTest {

    @Test
    void aGoodDrawingHasNoFindings() throws IOException {
        assertThat(check(Fixture.of("tidy.bpmn"))).isEmpty();
        assertThat(check(Fixture.of("nested.bpmn"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bpmnElement="End_Answered"            | bpmnElement="End_Reminded"            | End_Answered has no shape
                    bpmnElement="End_Answered"            | bpmnElement="End_Reminded"            | End_Reminded has more than one shape
                    bpmnElement="Flow_Known"              | bpmnElement="Flow_Asked"              | Flow_Known has no edge
                    bpmnElement="End_Answered"            | bpmnElement="End_Nowhere"             | the diagram shows End_Nowhere, which the model does not have
                    x="410" y="200" width="100"           | x="410" y="200" width="101"           | Task_Remind [x=410 y=200 101×80] has not the standard size
                    x="572" y="102" width="36" height="36"| x="600" y="0" width="36" height="36"  | Call_Research [x=540 y=-40 100×80] overlaps End_Answered [x=600 y=0 36×36]
                    <di:waypoint x="280" y="240"/>        | <di:waypoint x="290" y="240"/>        | Flow_Remind runs diagonally (280,178)→(290,240)
                    <di:waypoint x="572" y="240"/>        | <di:waypoint x="560" y="240"/>        | Flow_Reminded does not dock at End_Reminded [x=572 y=222 36×36] but ends at (560,240)
                    x="450" y="95"/><di:waypoint x="450"  | x="460" y="95"/><di:waypoint x="460"  | Flow_Unknown does not dock at Gateway_Known
                    x="300" y="-20"/><di:waypoint x="300" | x="170" y="-20"/><di:waypoint x="170" | Flow_Again does not dock at Task_Answer
                    <di:waypoint x="425" y="120"/>        | <di:waypoint x="475" y="120"/>        | Flow_Answered runs through Gateway_Known
                    x="280" y="178"/><di:waypoint x="280" | x="280" y="142"/><di:waypoint x="280" | Flow_Remind runs through Task_Answer
                    x="515" y="102" width="18" height="14"| x="515" y="110" width="18" height="14"| label of Flow_Known [x=515 y=110 18×14] lies on Flow_Known (475,120)→(572,120)
                    x="515" y="102" width="18" height="14"| x="443" y="52" width="18" height="14" | lies on Flow_Unknown
                    x="457" y="52" width="14" height="14" | x="515" y="100" width="14" height="14"| label of Flow_Known [x=515 y=102 18×14] overlaps label of Flow_Unknown
                    x="206" y="170" width="52" height="14"| x="260" y="120" width="52" height="14"| label of Timer_Remind [x=260 y=120 52×14] overlaps Task_Answer
                    x="206" y="170" width="52" height="14"| x="106" y="170" width="52" height="14"| is 104 px away from what it names
                    x="390" y="-38" width="56" height="14"| x="390" y="-38" width="20" height="14"| does not fit «once more»
                    name="Research"                       | name="Incomprehensibilities"          | Call_Research [x=540 y=-40 100×80] has no room for
                    name="once more"                      | name=""                               | Flow_Again goes back
                    x="152" y="102" width="36"            | x="252" y="302" width="36"            | lies left of the start Start_Asked
                    """)
    void aFaultIsFound(String good, String bad, String finding) throws IOException {
        assertThat(check(Fixture.of("tidy.bpmn").with(good, bad)))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x="612" y="282" | x="680" y="282" | End_Written [x=680 y=282 36×36] is not inside Sub_Handle
                    x="612" y="122" | x="680" y="402" | End_Read [x=680 y=402 36×36] is not inside Sub_Handle
                    x="242" y="225" width="33" | x="182" y="215" width="33" | label of Start_Inner [x=182 y=215 33×14] is not inside Sub_Handle
                    x="350" y="140"/><di:waypoint x="430" y="140" | x="350" y="50"/><di:waypoint x="430" y="50" | Flow_Read leaves Sub_Handle
                    x="430" y="100" | x="400" y="70" | title of Sub_Handle [x=426 y=65 48×15] overlaps Task_Read
                    x="276" y="200"/><di:waypoint x="325" y="200" | x="276" y="200"/><di:waypoint x="700" y="200" | Flow_Begin touches Flow_Out
                    x="530" y="300"/> | x="530" y="300"/><di:waypoint x="570" y="300"/><di:waypoint x="570" y="140"/><di:waypoint x="600" y="140"/> | Flow_WasRead runs along Flow_WasWritten
                    """)
    void aFaultBetweenTheLevelsIsFound(String good, String bad, String finding) throws IOException {
        assertThat(check(Fixture.of("nested.bpmn").with(good, bad)))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @Test
    void twoCrossingsAreAllowedAndThreeAreNot() throws IOException {
        String around = "<di:waypoint x=\"530\" y=\"300\"/>";
        String twice = around + up(550, 300, 120) + up(560, 120, 300);
        assertThat(check(Fixture.of("nested.bpmn").with(around, twice))).isEmpty();
        String fourTimes = twice + up(570, 300, 120) + up(580, 120, 300);
        assertThat(check(Fixture.of("nested.bpmn").with(around, fourTimes)))
                .singleElement()
                .asString()
                .startsWith("4 crossings, allowed are 2: [Flow_WasRead crosses Flow_WasWritten at (530,140)→(612,140)");
    }

    private static String up(int x, int from, int to) {
        return "<di:waypoint x=\"%1$d\" y=\"%2$d\"/><di:waypoint x=\"%1$d\" y=\"%3$d\"/>".formatted(x, from, to);
    }

    private static List<String> check(Fixture fixture) {
        return LayoutRules.check(
                Bpmn.readModelFromStream(new ByteArrayInputStream(fixture.text().getBytes(UTF_8))));
    }
}
