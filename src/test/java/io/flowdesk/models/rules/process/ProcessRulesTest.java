package io.flowdesk.models.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.models.Fixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault put into a good process is found. */
class ProcessRulesTest {

    private final Path folder;

    ProcessRulesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aGoodProcessHasNoFindings() throws IOException {
        assertThat(check(Fixture.of("tidy.bpmn"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <process id="tidy"                   | <process id="other"                    | holds [other] instead of
                    isExecutable="true"                  | isExecutable="false"                   | tidy is not executable
                    camunda:historyTimeToLive="P180D"    | camunda:versionTag="1"                 | tidy has no history time to live
                    camunda:isStartableInTasklist="false" | ''                                    | tidy may be started in Tasklist
                    A process that keeps every rule.     | ''                                     | tidy has no documentation
                    Write an answer, or say that you cannot. | ''                                 | Task_Answer has no documentation
                    "Gateway_Known"                      | "Gateway_0k3jd81"                      | Gateway_0k3jd81 has a generated id
                    id="Timer_Remind_Definition"         | id="TimerEventDefinition_1gg0ft2"      | TimerEventDefinition_1gg0ft2 has a generated id
                    "Task_Remind"                        | "sendReminder"                         | sendReminder is not called Task_InCapitalisedWords
                    "Timer_Remind"                       | "Boundary_Remind"                      | Boundary_Remind is not called Timer|Message
                    name="Reminded"                      | name=""                                | End_Reminded has no name
                    name="Reminded"                      | name="setReminded"                     | End_Reminded is named like a piece of program
                    name="no"                            | name=""                                | Flow_Unknown is one of several ways and has no name
                    default="Flow_Known"                 | gatewayDirection="Diverging"           | Gateway_Known has neither a default nor
                    default="Flow_Known"                 | default="Flow_Unknown"                 | Flow_Unknown is the default and has a condition
                    PT30S,PT2M,PT10M,PT1H                | R3/PT5M                                | is not a list such as
                    camunda:formRef="answer"             | camunda:asyncAfter="true"              | Task_Answer is its own job without
                    camunda:formRef="answer"             | camunda:formRef="none"                 | Task_Answer has no form in
                    camunda:formRefBinding="latest"      | camunda:formRefBinding="deployment"    | Task_Answer does not bind its form as latest
                    camunda:calledElementBinding="latest"| camunda:calledElementBinding="deployment" | Call_Research does not bind
                    calledElement="tidy"                 | calledElement="nothing"                | Call_Research calls a process that is not in
                    #{execution.processBusinessKey}      | #{execution.id}                        | Call_Research does not pass the business key
                    target="ticketId"                    | target="other"                         | Call_Research does not pass ticketId
                    camunda:delegateExpression="${remind}" | camunda:class="java.lang.Object"     | Task_Remind uses camunda:class
                    camunda:delegateExpression="${remind}" | camunda:type="external" camunda:topic="x" | Task_Remind uses camunda:type
                    camunda:delegateExpression="${remind}" | camunda:asyncAfter="false"           | the engine refuses
                    """)
    void aFaultIsFound(String good, String bad, String finding) throws IOException {
        assertThat(check(Fixture.of("tidy.bpmn").with(good, bad)))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @Test
    void aLevelIsCrowdedFromTheTwentyFirstNodeOn() throws IOException {
        String more = IntStream.rangeClosed(1, 13)
                .mapToObj("<manualTask id=\"Task_More%d\" name=\"More\"/>"::formatted)
                .collect(Collectors.joining());
        assertThat(check(Fixture.of("tidy.bpmn").with("<startEvent ", more + "<startEvent ")))
                .contains("tidy has more than 20 nodes");
    }

    private List<String> check(Fixture fixture) throws IOException {
        Fixture.of("answer.form").writeTo(folder);
        return ProcessRules.check(fixture.writeTo(folder), folder);
    }
}
