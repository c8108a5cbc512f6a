package io.flowdesk.models.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The space that text takes when bpmn.io tools draw it, in pixels. Computed from the widths of Helvetica (Arial has the
 * same), so that the answer depends on no installed font.
 */
public record TextSize(double width, double height, int lines) {

    /** Widths of the characters from space to tilde in thousandths of the font size. */
    private static final int[] WIDTHS = Arrays.stream(
                    ("278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 "
                                    + "556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 "
                                    + "1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 "
                                    + "667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 "
                                    + "333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 "
                                    + "556 556 333 500 278 556 500 722 500 500 500 334 260 334 584")
                            .split(" ", -1))
            .mapToInt(Integer::parseInt)
            .toArray();

    private static final int OTHER_CHARACTER = 600;
    private static final double LINE_HEIGHT = 1.2;

    private static final double LABEL_FONT = 11;
    private static final double LABEL_WIDTH = 90;
    private static final double BOX_FONT = 12;
    private static final double BOX_PADDING = 7;
    private static final double BOX_WIDTH = 100 - 2 * BOX_PADDING;

    /** A name outside a shape, wrapped as the viewer does. */
    public static TextSize ofLabel(String text) {
        return of(text, LABEL_FONT, LABEL_WIDTH);
    }

    /** A name inside a task of standard width, wrapped as the viewer does. */
    public static TextSize inBox(String text) {
        return of(text, BOX_FONT, BOX_WIDTH);
    }

    /** A name at the top of a sub-process of that width. */
    static TextSize ofTitle(String text, double boxWidth) {
        return of(text, BOX_FONT, boxWidth - 2 * BOX_PADDING);
    }

    /** Whether no word had to be wider than the box. */
    public boolean fitsBox(int maxLines) {
        return width <= BOX_WIDTH && lines <= maxLines;
    }

    private static TextSize of(String text, double font, double maxWidth) {
        List<Double> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && width(line + " " + word, font) > maxWidth) {
                lines.add(width(line.toString(), font));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(width(line.toString(), font));
        double widest = lines.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new TextSize(Math.ceil(widest), Math.ceil(lines.size() * font * LINE_HEIGHT), lines.size());
    }

    private static double width(String text, double font) {
        return text.chars().mapToDouble(TextSize::width).sum() * font / 1000;
    }

    private static double width(int character) {
        int index = character - ' ';
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER_CHARACTER;
    }
}
