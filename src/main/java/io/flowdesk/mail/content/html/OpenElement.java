package io.flowdesk.mail.content.html;

import java.util.List;
import java.util.Set;

/** An element that has begun; attributes are names and values in turn. */
record OpenElement(String name, List<String> attributes) {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "tr",
            "address",
            "center",
            "section",
            "article",
            "header",
            "footer",
            "form",
            "fieldset",
            "body");

    private static final Set<String> APART = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");

    static OpenElement of(String name, List<String> attributes) {
        return new OpenElement(name, List.copyOf(attributes));
    }

    /** Empty if there is none. */
    String attribute(String wanted) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(wanted)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }

    boolean isBlock() {
        return BLOCKS.contains(name);
    }

    boolean isApart() {
        return APART.contains(name);
    }

    boolean isQuote() {
        return name.equals("blockquote");
    }

    boolean keepsSpace() {
        return name.equals("pre");
    }
}
