package io.flowdesk.models.drawing;

import java.awt.geom.Rectangle2D;

/**
 * A name that needs a place of its own: beside an event, a gateway or a flow, or as the title of a sub-process.
 *
 * @param owner id of what it names
 * @param title whether it stands inside of what it names, where the viewer puts it
 */
public record Label(String owner, String text, Rectangle2D bounds, boolean title) {

    private static final double TITLE_TOP = 5;

    static Label beside(String owner, String text, Rectangle2D bounds) {
        return new Label(owner, text, bounds, false);
    }

    static Label titleOf(String owner, String text, Rectangle2D around) {
        TextSize size = TextSize.ofTitle(text, around.getWidth());
        double left = around.getCenterX() - size.width() / 2;
        double top = around.getY() + TITLE_TOP;
        return new Label(owner, text, new Rectangle2D.Double(left, top, size.width(), size.height()), true);
    }

    /** The space that the viewer needs to write it. */
    public TextSize needed() {
        return TextSize.ofLabel(text);
    }

    @Override
    public String toString() {
        return (title ? "title of " : "label of ") + owner + " " + Geometry.text(bounds);
    }
}
