package io.flowdesk.models.rules.process;

import io.flowdesk.models.rules.Rule;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/**
 * A step that is its own job states its retry intervals where the analyst sees them. Timers rely on the default in the
 * application's settings: what they start is short, and a step behind them that can fail is a job of its own.
 */
final class JobRules {

    /**
     * A list such as {@code PT30S,PT2M,PT10M,PT1H}; the engine would ignore a leading {@code R5/}. Or {@code R1/PT1M}: the
     * first failure is an incident, for only a person can help.
     */
    private static final Pattern INTERVALS = Pattern.compile("R1/PT1M|P[0-9DTHMS]+(,P[0-9DTHMS]+)+");

    private static final String NO_LIST = "is its own job without a list of retry intervals";

    static final List<Rule<?>> RULES = List.of(
            new Rule<>(FlowNode.class, NO_LIST, node -> isOwnJob(node) && !hasIntervals(node)),
            new Rule<>(
                    MultiInstanceLoopCharacteristics.class,
                    NO_LIST,
                    loop -> (loop.isCamundaAsyncBefore() || loop.isCamundaAsyncAfter()) && !hasIntervals(loop)),
            new Rule<>(
                    CamundaFailedJobRetryTimeCycle.class,
                    "is not a list such as PT30S,PT2M,PT10M,PT1H",
                    cycle -> !INTERVALS.matcher(cycle.getTextContent().strip()).matches()));

    private JobRules() {}

    /** The model API refuses to say whether an event-based gateway, which is left by an event, is left by a job. */
    private static boolean isOwnJob(FlowNode node) {
        return node.isCamundaAsyncBefore() || (!(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter());
    }

    private static boolean hasIntervals(BaseElement element) {
        return element.getExtensionElements() != null
                && element.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .count()
                        > 0;
    }
}
