package io.flowdesk.models.layout;

import io.flowdesk.models.drawing.Diagram;
import io.flowdesk.models.drawing.Label;
import io.flowdesk.models.drawing.Node;
import io.flowdesk.models.drawing.TextSize;
import java.util.stream.Stream;

/** Names fit where they are written; otherwise the rules for overlaps would measure something that nobody sees. */
final class TextRules {

    /** What a label may be wider or higher than its text; the viewer writes from its left edge. */
    private static final double SLACK = 12;

    private static final double ROUNDING = 3;

    /** A task has room for five lines; its symbol and the marker of a call activity take one each. */
    private static final int LINES_IN_TASK = 4;

    private static final int LINES_IN_CALL = 3;

    private TextRules() {}

    static Stream<String> check(Diagram diagram) {
        return Stream.concat(
                diagram.labels().filter(label -> !label.title()).flatMap(TextRules::label),
                diagram.nodes().stream().flatMap(TextRules::box));
    }

    private static Stream<String> label(Label label) {
        TextSize needed = label.needed();
        return isSized(label.bounds().getWidth(), needed.width())
                        && isSized(label.bounds().getHeight(), needed.height())
                ? Stream.of()
                : Stream.of(label
                        + String.format(
                                " does not fit «%s», which needs %.0f×%.0f",
                                label.text(), needed.width(), needed.height()));
    }

    private static boolean isSized(double actual, double needed) {
        return actual >= needed - ROUNDING && actual <= needed + SLACK;
    }

    private static Stream<String> box(Node node) {
        int allowed = node.kind() == Node.Kind.CALL ? LINES_IN_CALL : LINES_IN_TASK;
        return !node.kind().isBox() || TextSize.inBox(node.name()).fitsBox(allowed)
                ? Stream.of()
                : Stream.of(node + " has no room for «" + node.name() + "»: at most " + allowed
                        + " lines, no word wider than the box");
    }
}
