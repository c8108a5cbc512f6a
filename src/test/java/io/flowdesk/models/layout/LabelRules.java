package io.flowdesk.models.layout;

import io.flowdesk.models.drawing.Diagram;
import io.flowdesk.models.drawing.Geometry;
import io.flowdesk.models.drawing.Label;
import io.flowdesk.models.drawing.Line;
import io.flowdesk.models.drawing.Node;
import java.util.stream.Stream;

/** Every name outside a shape has a place of its own, near to what it names, and on top of nothing. */
final class LabelRules {

    /** A name may touch what it names, by this many pixels, and not be further away than that many. */
    private static final double TOUCH = 4;

    private static final double NEAR = 30;

    private LabelRules() {}

    static Stream<String> check(Diagram diagram) {
        Stream<String> missing = Stream.concat(
                diagram.nodes().stream()
                        .filter(node -> node.kind().isLabelledOutside())
                        .filter(node -> !node.name().isEmpty() && node.label() == null)
                        .map(Node::id),
                diagram.lines().stream()
                        .filter(line -> !line.name().isEmpty() && line.label() == null)
                        .map(Line::id));
        return Stream.concat(
                missing.map(id -> id + " has a name, but its label has no bounds"),
                diagram.labels().flatMap(label -> check(diagram, label)));
    }

    private static Stream<String> check(Diagram diagram, Label label) {
        return Stream.of(
                        onNodes(diagram, label),
                        onLines(diagram, label),
                        onLabels(diagram, label),
                        place(diagram, label))
                .flatMap(s -> s);
    }

    private static Stream<String> onNodes(Diagram diagram, Label label) {
        Node owner = diagram.node(label.owner());
        return diagram.nodes().stream()
                .filter(node -> node.kind() != Node.Kind.FRAME)
                .filter(node -> !isAround(diagram, node, label))
                .filter(node -> Geometry.overlap(node.bounds(), label.bounds(), node.equals(owner) ? TOUCH : 0))
                .map(node -> label + " overlaps " + node);
    }

    private static boolean isAround(Diagram diagram, Node node, Label label) {
        boolean ownTitle = label.title() && label.owner().equals(node.id());
        return ownTitle
                || diagram.levelOf(label.owner())
                        .filter(level -> level.equals(node) || diagram.surrounds(node, level))
                        .isPresent();
    }

    private static Stream<String> onLines(Diagram diagram, Label label) {
        return diagram.lines().stream().flatMap(line -> line.segments().stream()
                .filter(s -> Geometry.runsThrough(s, label.bounds(), line.id().equals(label.owner()) ? TOUCH : 1))
                .map(s -> label + " lies on " + line.id() + " " + Geometry.text(s)));
    }

    private static Stream<String> onLabels(Diagram diagram, Label label) {
        return diagram.labels()
                .filter(other -> label.owner().compareTo(other.owner()) < 0)
                .filter(other -> Geometry.overlap(label.bounds(), other.bounds(), 0))
                .map(other -> label + " overlaps " + other);
    }

    private static Stream<String> place(Diagram diagram, Label label) {
        Stream<String> outside = diagram.levelOf(label.owner()).stream()
                .filter(level -> !level.bounds().contains(label.bounds()))
                .map(level -> label + " is not inside " + level);
        return Stream.concat(outside, farAway(diagram, label));
    }

    private static Stream<String> farAway(Diagram diagram, Label label) {
        return diagram.distance(label) > NEAR
                ? Stream.of(label + " is " + Math.round(diagram.distance(label)) + " px away from what it names")
                : Stream.of();
    }
}
