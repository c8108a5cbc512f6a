package io.flowdesk.mail.content.body;

import io.flowdesk.mail.content.mime.Part;
import java.util.regex.Pattern;

/** Text of a part with the line breaks that its sender meant (RFC 3676). */
final class Flowed {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\r");

    private final boolean deletesSpace;
    private final StringBuilder text = new StringBuilder();
    private int openDepth = -1;

    private Flowed(boolean deletesSpace) {
        this.deletesSpace = deletesSpace;
    }

    /** Lines end in a line feed. */
    static String read(Part part) {
        String text = BREAK.matcher(part.text()).replaceAll("\n");
        var type = part.header().parameters("Content-Type");
        boolean flowed =
                type.parameter("format").filter("flowed"::equalsIgnoreCase).isPresent();
        boolean deletesSpace =
                type.parameter("delsp").filter("yes"::equalsIgnoreCase).isPresent();
        return flowed ? new Flowed(deletesSpace).joined(text) : text;
    }

    private String joined(String fixed) {
        fixed.lines().forEach(this::line);
        return text.append(openDepth < 0 ? "" : "\n").toString();
    }

    private void line(String raw) {
        int depth = depth(raw);
        String unquoted = raw.substring(depth);
        String words = unquoted.startsWith(" ") ? unquoted.substring(1) : unquoted;
        boolean signature = words.equals("-- ");
        boolean flows = words.endsWith(" ") && !signature;
        if (openDepth == depth && !signature) {
            text.append(kept(words, flows));
        } else {
            text.append(openDepth < 0 ? "" : "\n").append(quote(depth)).append(kept(words, flows));
        }
        openDepth = flows ? depth : -1;
        text.append(flows ? "" : "\n");
    }

    private String kept(String words, boolean flows) {
        return flows && deletesSpace ? words.substring(0, words.length() - 1) : words;
    }

    private static int depth(String raw) {
        int depth = 0;
        while (depth < raw.length() && raw.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String quote(int depth) {
        return depth == 0 ? "" : ">".repeat(depth) + " ";
    }
}
