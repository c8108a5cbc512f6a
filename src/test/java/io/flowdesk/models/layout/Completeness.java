package io.flowdesk.models.layout;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every element is drawn once, and nothing is drawn that is not there. */
final class Completeness {

    private static final String REFERENCE = "bpmnElement";

    private Completeness() {}

    static Stream<String> check(BpmnModelInstance model) {
        return Stream.of(
                        compare(
                                "shape",
                                drawn(model, BpmnShape.class),
                                Stream.concat(ids(model, FlowNode.class), ids(model, TextAnnotation.class))
                                        .toList()),
                        compare(
                                "edge",
                                drawn(model, BpmnEdge.class),
                                Stream.concat(ids(model, SequenceFlow.class), ids(model, Association.class))
                                        .toList()),
                        dangling(model, BpmnShape.class),
                        dangling(model, BpmnEdge.class))
                .flatMap(Function.identity());
    }

    private static Stream<String> compare(String what, List<String> drawn, List<String> expected) {
        Stream<String> missing =
                expected.stream().filter(id -> !drawn.contains(id)).map(id -> id + " has no " + what);
        Stream<String> twice = drawn.stream()
                .distinct()
                .filter(id -> Collections.frequency(drawn, id) > 1)
                .map(id -> id + " has more than one " + what);
        return Stream.concat(missing, twice);
    }

    private static Stream<String> dangling(BpmnModelInstance model, Class<? extends ModelElementInstance> type) {
        return drawn(model, type).stream()
                .filter(id -> model.getModelElementById(id) == null)
                .map(id -> "the diagram shows " + id + ", which the model does not have");
    }

    private static List<String> drawn(BpmnModelInstance model, Class<? extends ModelElementInstance> type) {
        return model.getModelElementsByType(type).stream()
                .map(drawing -> drawing.getAttributeValue(REFERENCE))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> ids(BpmnModelInstance model, Class<? extends BaseElement> type) {
        return model.getModelElementsByType(type).stream().map(BaseElement::getId);
    }
}
