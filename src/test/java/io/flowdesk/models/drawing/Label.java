package io.flowdesk.models.drawing;

import java.awt.geom.Rectangle2D;

/**
 * A name written outside of what it names.
 *
 * @param owner id of what it names
 */
public record Label(String owner, String text, Rectangle2D bounds) {

    /** The space that the viewer needs to write it. */
    public TextSize needed() {
        return TextSize.ofLabel(text);
    }

    @Override
    public String toString() {
        return "label of " + owner + " " + Geometry.text(bounds);
    }
}
