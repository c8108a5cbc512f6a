package io.flowdesk.models.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A drawn connection.
 *
 * @param name empty where the model gives none
 * @param sequence whether the token moves along it; false for associations
 * @param points at least two, from source to target
 */
public record Line(
        String id,
        String name,
        boolean sequence,
        String source,
        String target,
        List<Point2D> points,
        @Nullable Rectangle2D label) {

    public List<Line2D> segments() {
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)))
                .toList();
    }

    public boolean sharesAnEndWith(Line other) {
        return source.equals(other.source) || target.equals(other.target);
    }

    Stream<Label> written() {
        return label == null ? Stream.of() : Stream.of(Label.beside(id, name, label));
    }
}
