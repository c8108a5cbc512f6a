package io.flowdesk.mail.content.html;

import java.util.regex.Pattern;

/** Text as it grows; remembers breaks until something follows. */
final class TextLines {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final int DEEPEST_QUOTE = 20;

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;
    private boolean atStart = true;
    private int quotes;
    private int quotesAbove;
    private int preformatted;

    void begin(OpenElement element) {
        around(element);
        quotes += element.isQuote() ? 1 : 0;
        preformatted += element.keepsSpace() ? 1 : 0;
        if (element.name().equals("li")) {
            text("- ");
        } else if (element.name().equals("td") || element.name().equals("th")) {
            space = true;
        }
    }

    void end(OpenElement element) {
        around(element);
        quotes -= element.isQuote() ? 1 : 0;
        preformatted -= element.keepsSpace() ? 1 : 0;
        target(element);
    }

    /** A link whose text is not its address. */
    private void target(OpenElement element) {
        String href = element.attribute("href");
        if (element.name().equals("a") && href.startsWith("http") && !endsWith(href)) {
            text(" <" + href + ">");
        }
    }

    private boolean endsWith(String address) {
        int from = text.length() - address.length();
        return from >= 0 && text.indexOf(address, from) == from;
    }

    private void around(OpenElement element) {
        if (element.isBlock()) {
            breaks = Math.max(breaks, element.isApart() ? 2 : 1);
        }
    }

    void breakLine() {
        breaks++;
    }

    void rule() {
        breaks = Math.max(breaks, 1);
        text("________________________________");
        breaks = 1;
    }

    void text(String more) {
        if (preformatted > 0) {
            more.lines().forEach(line -> {
                write(line);
                breakLine();
            });
            return;
        }
        String collapsed = SPACE.matcher(more).replaceAll(" ");
        if (collapsed.isBlank()) {
            space |= !collapsed.isEmpty();
            return;
        }
        space |= collapsed.startsWith(" ");
        write(collapsed.strip());
        space = collapsed.endsWith(" ");
    }

    private void write(String words) {
        if (atStart || breaks > 0) {
            newLines();
        } else if (space) {
            text.append(' ');
        }
        text.append(words);
        space = false;
    }

    private void newLines() {
        String between = prefix(Math.min(quotes, quotesAbove)).strip();
        for (int i = atStart ? 0 : Math.min(breaks, 3); i > 0; i--) {
            text.append('\n').append(i > 1 ? between : "");
        }
        text.append(prefix(quotes));
        quotesAbove = quotes;
        breaks = 0;
        atStart = false;
    }

    private static String prefix(int depth) {
        return depth == 0 ? "" : ">".repeat(Math.min(depth, DEEPEST_QUOTE)) + " ";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
