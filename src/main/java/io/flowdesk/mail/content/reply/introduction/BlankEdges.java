package io.flowdesk.mail.content.reply.introduction;

/** Blank lines before the first words and white space behind the last ones; the first line keeps its indent. */
public final class BlankEdges {

    private BlankEdges() {}

    /** Spaces that HTML is full of are none either. */
    public static boolean isBlank(String line) {
        return line.chars().allMatch(BlankEdges::isSpace);
    }

    private static boolean isSpace(int one) {
        return Character.isWhitespace(one) || one == '\u00A0' || one == '\u200B' || one == '\u200C';
    }

    public static String stripped(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int first = 0;
        while (first < end && isSpace(text.charAt(first))) {
            first++;
        }
        return text.substring(text.lastIndexOf('\n', first) + 1, Math.max(end, text.lastIndexOf('\n', first) + 1));
    }
}
