package io.flowdesk.models.layout;

import io.flowdesk.models.drawing.Diagram;
import io.flowdesk.models.drawing.Geometry;
import io.flowdesk.models.drawing.Line;
import io.flowdesk.models.drawing.Node;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.Stream;

/** Connections run horizontally or vertically, dock where they belong and keep out of shapes. */
final class LineRules {

    private LineRules() {}

    static Stream<String> check(Diagram diagram) {
        return diagram.lines().stream().flatMap(line -> Stream.of(
                        straight(line), docking(diagram, line), throughShapes(diagram, line), inside(diagram, line))
                .flatMap(s -> s));
    }

    private static Stream<String> straight(Line line) {
        return line.segments().stream()
                .filter(s -> !Geometry.isHorizontal(s) && !Geometry.isVertical(s))
                .map(s -> line.id() + " runs diagonally " + Geometry.text(s));
    }

    private static Stream<String> docking(Diagram diagram, Line line) {
        Point2D first = line.points().get(0);
        Point2D last = line.points().get(line.points().size() - 1);
        return Stream.concat(docking(diagram, line, line.source(), first), docking(diagram, line, line.target(), last));
    }

    private static Stream<String> docking(Diagram diagram, Line line, String end, Point2D at) {
        Node node = diagram.node(end);
        return node == null || isDocked(node, at)
                ? Stream.of()
                : Stream.of(line.id() + " does not dock at " + node + " but ends at " + Geometry.text(at));
    }

    /** Boxes have docks all around; a circle or a diamond only where it touches the box around it. */
    private static boolean isDocked(Node node, Point2D at) {
        Rectangle2D box = node.bounds();
        boolean onBorder = Geometry.isOnBorder(box, at);
        boolean inMiddle = Geometry.same(at.getX(), box.getCenterX()) || Geometry.same(at.getY(), box.getCenterY());
        return onBorder && (inMiddle || !node.kind().isRoundOrDiamond());
    }

    private static Stream<String> throughShapes(Diagram diagram, Line line) {
        return diagram.nodes().stream()
                .filter(node -> !isAround(diagram, node, line))
                .flatMap(node -> line.segments().stream()
                        .filter(s -> Geometry.runsThrough(s, node.bounds(), 2 * Geometry.TOLERANCE))
                        .map(s -> line.id() + " runs through " + node + " at " + Geometry.text(s)));
    }

    private static boolean isAround(Diagram diagram, Node node, Line line) {
        return node.kind() == Node.Kind.FRAME
                || Stream.of(line.source(), line.target())
                        .flatMap(end -> Optional.ofNullable(diagram.node(end)).stream())
                        .anyMatch(end -> diagram.surrounds(node, end));
    }

    private static Stream<String> inside(Diagram diagram, Line line) {
        Node source = diagram.node(line.source());
        return source == null
                ? Stream.of()
                : diagram.parentOf(source).stream().flatMap(parent -> line.points().stream()
                        .filter(p -> !parent.bounds().contains(p))
                        .map(p -> line.id() + " leaves " + parent + " at " + Geometry.text(p)));
    }
}
