package io.flowdesk.models.rules.process;

import io.flowdesk.models.rules.Rule;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;

/** Ids are written by hand and say what they are; names are the words of the business. */
final class NameRules {

    /** What an event waits for or throws: {@code Timer_FirstReminder}, {@code Message_RequesterWrote}. */
    private static final String TRIGGER = "Timer|Message|Error|Escalation|Signal|Condition|Link|Event";

    /** What Camunda Modeler makes up, for example {@code Activity_0k3jd81}. */
    private static final Pattern GENERATED =
            Pattern.compile("(Activity|Gateway|Event|Flow)_[0-9a-z]{7}|\\w+_[01][0-9a-z]{6}");

    /** Program text: {@code ${bean}}, {@code snake_case}, {@code camelCase}. */
    private static final Pattern TECHNICAL = Pattern.compile("[${}_]|\\p{Ll}\\p{Lu}");

    static final List<Rule<?>> RULES = List.of(
            prefix(StartEvent.class, "Start|" + TRIGGER),
            prefix(EndEvent.class, "End"),
            prefix(BoundaryEvent.class, TRIGGER),
            prefix(IntermediateCatchEvent.class, TRIGGER),
            prefix(IntermediateThrowEvent.class, TRIGGER),
            prefix(Gateway.class, "Gateway"),
            prefix(Task.class, "Task"),
            prefix(CallActivity.class, "Call"),
            prefix(SubProcess.class, "Sub"),
            prefix(SequenceFlow.class, "Flow"),
            prefix(TextAnnotation.class, "Note"),
            prefix(Association.class, "Association"),
            new Rule<>(BaseElement.class, "has a generated id", NameRules::isGenerated),
            new Rule<>(FlowNode.class, "has no name", node -> Rule.isBlank(node.getName()) && !isJoin(node)),
            new Rule<>(FlowElement.class, "is named like a piece of program", NameRules::isTechnical));

    private NameRules() {}

    private static <T extends BaseElement> Rule<T> prefix(Class<T> kind, String prefixes) {
        Pattern pattern = Pattern.compile("(" + prefixes + ")_[A-Z][A-Za-z0-9]*(_[A-Z][A-Za-z0-9]*)*");
        return new Rule<>(
                kind, "is not called " + prefixes + "_InCapitalisedWords", element -> !pattern.matcher(element.getId())
                        .matches());
    }

    private static boolean isGenerated(BaseElement element) {
        return element.getId() != null && GENERATED.matcher(element.getId()).matches();
    }

    private static boolean isTechnical(FlowElement element) {
        return !Rule.isBlank(element.getName())
                && TECHNICAL.matcher(element.getName()).find();
    }

    /** Only a gateway that decides nothing needs no name. */
    private static boolean isJoin(FlowNode node) {
        return node instanceof Gateway && Flows.leave(node).size() < 2;
    }
}
