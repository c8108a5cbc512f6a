package io.flowdesk.models.layout;

import io.flowdesk.models.drawing.Diagram;
import io.flowdesk.models.drawing.DiagramReader;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** All rules for how a process is drawn. Their messages name elements and coordinates. */
public final class LayoutRules {

    private static final List<Function<Diagram, Stream<String>>> RULES = List.of(
            ShapeRules::check,
            LineRules::check,
            CrossingRules::check,
            LabelRules::check,
            TextRules::check,
            DirectionRules::check);

    private LayoutRules() {}

    /** What is wrong with the drawing; empty for a good one. */
    public static List<String> check(BpmnModelInstance model) {
        Stream<String> drawn =
                DiagramReader.read(model).stream().flatMap(d -> RULES.stream().flatMap(rule -> rule.apply(d)));
        return Stream.concat(Completeness.check(model), drawn).toList();
    }
}
