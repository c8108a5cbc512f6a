package io.flowdesk.models.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one plane of a BPMN file shows. */
public record Diagram(List<Node> nodes, List<Line> lines) {

    /** The shape of an element, null where this plane does not show it. */
    public @Nullable Node node(String id) {
        return nodes.stream().filter(n -> n.id().equals(id)).findFirst().orElse(null);
    }

    /** The sub-process drawn around an element; empty on the outermost level. */
    public Optional<Node> parentOf(Node node) {
        return Optional.ofNullable(node(node.parent()));
    }

    /** The sub-process drawn around a node or a line; empty on the outermost level. */
    public Optional<Node> levelOf(String id) {
        return Optional.ofNullable(node(line(id).map(Line::source).orElse(id))).flatMap(this::parentOf);
    }

    /** Whether outer is drawn around inner: its sub-process, at any depth, or a frame such as a pool or a group. */
    public boolean surrounds(Node outer, Node inner) {
        if (outer.kind() == Node.Kind.FRAME) {
            return outer.bounds().contains(inner.bounds());
        }
        return parentOf(inner)
                .filter(parent -> parent.equals(outer) || surrounds(outer, parent))
                .isPresent();
    }

    /** Every name that is written outside of what it names, as far as it has a place. */
    public Stream<Label> labels() {
        return Stream.concat(
                nodes.stream().flatMap(Node::written), lines.stream().flatMap(Line::written));
    }

    /** Pixels between a label and what it names; 0 where they touch. */
    public double distance(Label label) {
        Node owner = node(label.owner());
        return owner == null ? distanceToLine(label) : Geometry.distance(owner.bounds(), label.bounds());
    }

    private double distanceToLine(Label label) {
        return line(label.owner()).stream()
                .flatMap(line -> line.segments().stream())
                .mapToDouble(segment -> Geometry.distance(segment.getBounds2D(), label.bounds()))
                .min()
                .orElse(0);
    }

    private Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
