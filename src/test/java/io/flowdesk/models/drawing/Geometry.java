package io.flowdesk.models.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Pixels within which two coordinates count as the same, and what follows from that. */
public final class Geometry {

    public static final double TOLERANCE = 1;

    private Geometry() {}

    public static boolean same(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE;
    }

    public static boolean same(Point2D a, Point2D b) {
        return same(a.getX(), b.getX()) && same(a.getY(), b.getY());
    }

    /** Whether two boxes share more than their border and the pixels allowed. */
    public static boolean overlap(Rectangle2D a, Rectangle2D b, double allowed) {
        Rectangle2D common = a.createIntersection(b);
        return Math.min(common.getWidth(), common.getHeight()) > TOLERANCE + allowed;
    }

    public static boolean runsThrough(Line2D segment, Rectangle2D box, double margin) {
        Rectangle2D inner = grown(box, -margin);
        return !inner.isEmpty() && inner.intersectsLine(segment);
    }

    public static boolean isOnBorder(Rectangle2D box, Point2D at) {
        return grown(box, TOLERANCE).contains(at) && !grown(box, -TOLERANCE).contains(at);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    public static boolean isHorizontal(Line2D segment) {
        return same(segment.getY1(), segment.getY2());
    }

    public static boolean isVertical(Line2D segment) {
        return same(segment.getX1(), segment.getX2());
    }

    /** The pixels that two straight segments run on top of each other. */
    public static double commonLength(Line2D s, Line2D t) {
        if (isHorizontal(s) && isHorizontal(t) && same(s.getY1(), t.getY1())) {
            return common(s.getX1(), s.getX2(), t.getX1(), t.getX2());
        }
        boolean vertical = isVertical(s) && isVertical(t) && same(s.getX1(), t.getX1());
        return vertical ? common(s.getY1(), s.getY2(), t.getY1(), t.getY2()) : 0;
    }

    private static double common(double a1, double a2, double b1, double b2) {
        return Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));
    }

    /** Pixels between the nearest points of two boxes; 0 where they touch. */
    public static double distance(Rectangle2D a, Rectangle2D b) {
        double dx = Math.max(0, Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX()));
        double dy = Math.max(0, Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY()));
        return Math.hypot(dx, dy);
    }

    public static String text(Rectangle2D r) {
        return String.format("[x=%.0f y=%.0f %.0f×%.0f]", r.getX(), r.getY(), r.getWidth(), r.getHeight());
    }

    public static String text(Line2D s) {
        return String.format("(%.0f,%.0f)→(%.0f,%.0f)", s.getX1(), s.getY1(), s.getX2(), s.getY2());
    }

    public static String text(Point2D p) {
        return String.format("(%.0f,%.0f)", p.getX(), p.getY());
    }
}
