package io.flowdesk.models.layout;

import io.flowdesk.models.drawing.Diagram;
import io.flowdesk.models.drawing.Geometry;
import io.flowdesk.models.drawing.Line;
import io.flowdesk.models.drawing.Node;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A diagram reads from left to right: starts come first, and what goes back says why. */
final class DirectionRules {

    /** Of all sequence flows, at least this part goes right or straight up or down. */
    private static final double FORWARD = 0.7;

    private DirectionRules() {}

    static Stream<String> check(Diagram diagram) {
        return Stream.of(startsLeft(diagram), namedLoops(diagram), mostlyForward(diagram))
                .flatMap(s -> s);
    }

    private static Stream<String> startsLeft(Diagram diagram) {
        return diagram.nodes().stream()
                .filter(node -> node.kind() == Node.Kind.START)
                .flatMap(start -> sameLevel(diagram, start)
                        .filter(other -> other.bounds().getX() < start.bounds().getX() - Geometry.TOLERANCE)
                        .map(other -> other + " lies left of the start " + start));
    }

    private static Stream<Node> sameLevel(Diagram diagram, Node start) {
        return diagram.nodes().stream()
                .filter(node ->
                        node.parent().equals(start.parent()) && node.kind().isFlowNode())
                .filter(node -> node.kind() != Node.Kind.EVENT_SUB_PROCESS && node.kind() != Node.Kind.START);
    }

    private static Stream<String> namedLoops(Diagram diagram) {
        return backward(diagram).stream()
                .filter(line -> line.name().isEmpty())
                .map(line -> line.id() + " goes back from " + diagram.node(line.source()) + " to "
                        + diagram.node(line.target()) + " without a name that says why");
    }

    private static Stream<String> mostlyForward(Diagram diagram) {
        List<Line> backward = backward(diagram);
        long all = diagram.lines().stream().filter(Line::sequence).count();
        return backward.size() <= all * (1 - FORWARD)
                ? Stream.of()
                : Stream.of(backward.size() + " of " + all + " flows go back: "
                        + backward.stream().map(Line::id).collect(Collectors.joining(", ")));
    }

    private static List<Line> backward(Diagram diagram) {
        return diagram.lines().stream()
                .filter(line -> line.sequence() && goesBack(diagram.node(line.source()), diagram.node(line.target())))
                .toList();
    }

    private static boolean goesBack(@Nullable Node source, @Nullable Node target) {
        return source != null
                && target != null
                && target.bounds().getMaxX() <= source.bounds().getMinX() + Geometry.TOLERANCE;
    }
}
