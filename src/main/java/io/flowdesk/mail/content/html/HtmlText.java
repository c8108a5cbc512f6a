package io.flowdesk.mail.content.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;

/** Writes HTML down as text, as a mail program would: lines, lists, quoted text behind {@code >}. */
final class HtmlText implements HtmlSanitizer.Policy {

    private static final Set<String> UNREAD = Set.of(
            "head", "title", "style", "script", "noscript", "template", "iframe", "object", "select", "textarea");

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "meta", "link", "base", "col", "wbr");

    private final TextLines lines = new TextLines();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private int unread;

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(@Nullable String element, @Nullable List<String> attributes) {
        if (element == null) {
            return;
        }
        var opened = OpenElement.of(element, attributes == null ? List.of() : attributes);
        if (EMPTY.contains(element)) {
            lone(opened);
            return;
        }
        open.push(opened);
        HtmlGivenUp.ifTooDeep(open.size());
        unread += UNREAD.contains(element) ? 1 : 0;
        lines.begin(opened);
    }

    private void lone(OpenElement element) {
        if (unread > 0) {
            return;
        }
        switch (element.name()) {
            case "br" -> lines.breakLine();
            case "hr" -> lines.rule();
            case "img" -> lines.text(element.attribute("alt"));
            default -> {}
        }
    }

    @Override
    public void text(@Nullable String text) {
        if (unread == 0 && text != null) {
            lines.text(text);
        }
    }

    @Override
    public void closeTag(@Nullable String element) {
        if (element == null || EMPTY.contains(element) || open.isEmpty()) {
            return;
        }
        OpenElement closed = open.pop();
        unread -= UNREAD.contains(closed.name()) ? 1 : 0;
        lines.end(closed);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
