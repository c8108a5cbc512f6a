package io.flowdesk.models.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** Turns diagram interchange into plain geometry. */
public final class DiagramReader {

    private DiagramReader() {}

    /** One diagram per plane: the process itself, and each collapsed sub-process that has a plane of its own. */
    public static List<Diagram> read(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnDiagram.class).stream()
                .map(DiagramReader::diagram)
                .toList();
    }

    private static Diagram diagram(BpmnDiagram drawn) {
        return new Diagram(
                elements(drawn, BpmnShape.class)
                        .filter(shape -> shape.getBpmnElement() != null)
                        .map(DiagramReader::node)
                        .toList(),
                elements(drawn, BpmnEdge.class)
                        .filter(edge -> edge.getBpmnElement() != null)
                        .flatMap(DiagramReader::line)
                        .toList());
    }

    private static <T> Stream<T> elements(BpmnDiagram drawn, Class<T> type) {
        return drawn.getBpmnPlane().getDiagramElements().stream()
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Node node(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        return new Node(
                element.getId(),
                name(element),
                Node.Kind.of(element),
                rectangle(shape.getBounds()),
                label(shape.getBpmnLabel()),
                parent(element),
                element instanceof BoundaryEvent event ? event.getAttachedTo().getId() : null);
    }

    private static Stream<Line> line(BpmnEdge edge) {
        BaseElement element = edge.getBpmnElement();
        if (element instanceof SequenceFlow flow) {
            return Stream.of(line(edge, true, flow.getSource(), flow.getTarget()));
        }
        return element instanceof Association association
                ? Stream.of(line(edge, false, association.getSource(), association.getTarget()))
                : Stream.of();
    }

    private static Line line(BpmnEdge edge, boolean sequence, BaseElement source, BaseElement target) {
        return new Line(
                edge.getBpmnElement().getId(),
                name(edge.getBpmnElement()),
                sequence,
                source.getId(),
                target.getId(),
                edge.getWaypoints().stream()
                        .<Point2D>map(p -> new Point2D.Double(p.getX(), p.getY()))
                        .toList(),
                label(edge.getBpmnLabel()));
    }

    private static @Nullable Rectangle2D label(@Nullable BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : rectangle(label.getBounds());
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static String parent(BaseElement element) {
        return Objects.requireNonNullElse(element.getParentElement().getAttributeValue("id"), "");
    }

    private static String name(BaseElement element) {
        return Objects.requireNonNullElse(element.getAttributeValue("name"), "").strip();
    }
}
