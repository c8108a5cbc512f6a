package io.flowdesk.models.rules.process;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where the token goes. Read from the flows themselves: the lists kept at the nodes are optional. */
final class Flows {

    private Flows() {}

    static List<SequenceFlow> leave(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()))
                .toList();
    }
}
