package io.flowdesk.models.layout;

import io.flowdesk.models.drawing.Diagram;
import io.flowdesk.models.drawing.Geometry;
import io.flowdesk.models.drawing.Node;
import java.util.Comparator;
import java.util.stream.Stream;

/** Shapes have their standard size, lie inside their sub-process and do not overlap. */
final class ShapeRules {

    private ShapeRules() {}

    static Stream<String> check(Diagram diagram) {
        return Stream.of(sizes(diagram), insideParent(diagram), overlaps(diagram))
                .flatMap(s -> s);
    }

    private static Stream<String> sizes(Diagram diagram) {
        return diagram.nodes().stream()
                .filter(node -> !hasStandardSize(node))
                .map(node -> node + " has not the standard size (task 100×80, event 36×36, gateway 50×50)");
    }

    private static boolean hasStandardSize(Node node) {
        if (node.kind().isRound()) {
            return isSized(node, 36, 36);
        }
        if (node.kind() == Node.Kind.GATEWAY) {
            return isSized(node, 50, 50);
        }
        return !node.kind().isBox() || isSized(node, 100, 80);
    }

    private static boolean isSized(Node node, double width, double height) {
        return node.bounds().getWidth() == width && node.bounds().getHeight() == height;
    }

    private static Stream<String> insideParent(Diagram diagram) {
        return diagram.nodes().stream().flatMap(node -> diagram.parentOf(node).stream()
                .filter(parent -> !parent.bounds().contains(node.bounds()))
                .map(parent -> node + " is not inside " + parent));
    }

    private static Stream<String> overlaps(Diagram diagram) {
        return diagram.nodes().stream().flatMap(a -> diagram.nodes().stream()
                .filter(b -> Comparator.comparing(Node::id).compare(a, b) < 0)
                .filter(b -> Geometry.overlap(a.bounds(), b.bounds(), 0) && !mayOverlap(diagram, a, b))
                .map(b -> a + " overlaps " + b));
    }

    private static boolean mayOverlap(Diagram diagram, Node a, Node b) {
        return a.id().equals(b.host()) || b.id().equals(a.host()) || diagram.surrounds(a, b) || diagram.surrounds(b, a);
    }
}
