package io.flowdesk.models.drawing;

import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ItemAwareElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * A drawn shape.
 *
 * @param name empty where the model gives none
 * @param label where the name is written, null where it stands inside the shape or nowhere
 * @param parent id of the process or sub-process it belongs to
 * @param host id of the activity a boundary event sits on, null for everything else
 */
public record Node(
        String id,
        String name,
        Kind kind,
        Rectangle2D bounds,
        @Nullable Rectangle2D label,
        String parent,
        @Nullable String host) {

    public enum Kind {
        START,
        EVENT,
        GATEWAY,
        TASK,
        CALL,
        SUB_PROCESS,
        EVENT_SUB_PROCESS,
        DATA,
        NOTE,
        /** Pools, lanes, groups: what is drawn around elements without owning them. */
        FRAME;

        static Kind of(BaseElement element) {
            return element instanceof FlowNode node ? ofFlowNode(node) : ofArtifact(element);
        }

        private static Kind ofFlowNode(FlowNode node) {
            if (node instanceof Event) {
                return node instanceof StartEvent ? START : EVENT;
            }
            if (node instanceof SubProcess sub) {
                return sub.triggeredByEvent() ? EVENT_SUB_PROCESS : SUB_PROCESS;
            }
            if (node instanceof Gateway) {
                return GATEWAY;
            }
            return node instanceof CallActivity ? CALL : TASK;
        }

        private static Kind ofArtifact(BaseElement element) {
            if (element instanceof ItemAwareElement) {
                return DATA;
            }
            return element instanceof TextAnnotation ? NOTE : FRAME;
        }

        public boolean isRound() {
            return this == START || this == EVENT;
        }

        public boolean isRoundOrDiamond() {
            return isRound() || this == GATEWAY;
        }

        public boolean isBox() {
            return this == TASK || this == CALL;
        }

        public boolean isFlowNode() {
            return compareTo(DATA) < 0;
        }

        public boolean isSubProcess() {
            return this == SUB_PROCESS || this == EVENT_SUB_PROCESS;
        }

        public boolean isLabelledOutside() {
            return isRoundOrDiamond() || this == DATA;
        }
    }

    Stream<Label> written() {
        if (kind.isSubProcess() && !name.isEmpty()) {
            return Stream.of(Label.titleOf(id, name, bounds));
        }
        return label == null ? Stream.of() : Stream.of(Label.beside(id, name, label));
    }

    @Override
    public String toString() {
        return id + " " + Geometry.text(bounds);
    }
}
