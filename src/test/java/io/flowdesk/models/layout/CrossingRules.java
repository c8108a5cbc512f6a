package io.flowdesk.models.layout;

import io.flowdesk.models.drawing.Diagram;
import io.flowdesk.models.drawing.Geometry;
import io.flowdesk.models.drawing.Line;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** At most two crossings in a diagram; no connection runs along or ends on another, unless they meet at the same element. */
final class CrossingRules {

    private static final int ALLOWED_CROSSINGS = 2;

    private CrossingRules() {}

    static Stream<String> check(Diagram diagram) {
        List<String> crossings = pairs(diagram)
                .flatMap(pair -> pair.meetings(CrossingRules::cross, "crosses"))
                .toList();
        Stream<String> tooMany = crossings.size() > ALLOWED_CROSSINGS
                ? Stream.of(crossings.size() + " crossings, allowed are " + ALLOWED_CROSSINGS + ": " + crossings)
                : Stream.of();
        return Stream.concat(tooMany, merged(diagram));
    }

    private static Stream<String> merged(Diagram diagram) {
        return pairs(diagram)
                .filter(pair -> !pair.a.sharesAnEndWith(pair.b))
                .flatMap(pair -> Stream.concat(
                        pair.meetings(CrossingRules::runAlong, "runs along"),
                        pair.meetings(CrossingRules::touch, "touches")));
    }

    private static Stream<Pair> pairs(Diagram diagram) {
        return diagram.lines().stream().flatMap(a -> diagram.lines().stream()
                .filter(b -> a.id().compareTo(b.id()) < 0)
                .map(b -> new Pair(a, b)));
    }

    private static boolean cross(Line2D s, Line2D t) {
        return Geometry.isHorizontal(s) ? crossAt(s, t) : crossAt(t, s);
    }

    private static boolean crossAt(Line2D horizontal, Line2D vertical) {
        return Geometry.isHorizontal(horizontal)
                && Geometry.isVertical(vertical)
                && isWithin(vertical.getX1(), horizontal.getX1(), horizontal.getX2(), Geometry.TOLERANCE)
                && isWithin(horizontal.getY1(), vertical.getY1(), vertical.getY2(), Geometry.TOLERANCE);
    }

    private static boolean runAlong(Line2D s, Line2D t) {
        return Geometry.commonLength(s, t) > Geometry.TOLERANCE;
    }

    private static boolean touch(Line2D s, Line2D t) {
        return s.intersectsLine(t) && !cross(s, t) && !runAlong(s, t);
    }

    private static boolean isWithin(double value, double end, double otherEnd, double margin) {
        return value > Math.min(end, otherEnd) + margin && value < Math.max(end, otherEnd) - margin;
    }

    private record Pair(Line a, Line b) {

        Stream<String> meetings(BiPredicate<Line2D, Line2D> meet, String verb) {
            return a.segments().stream().flatMap(s -> b.segments().stream()
                    .filter(t -> meet.test(s, t))
                    .map(t ->
                            a.id() + " " + verb + " " + b.id() + " at " + Geometry.text(s) + " / " + Geometry.text(t)));
        }
    }
}
