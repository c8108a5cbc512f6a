package io.flowdesk.mail.content.reply.introduction;

import java.util.regex.Pattern;

/** The words that say who is quoted: "On Friday Karen wrote:" and its like in many languages, over several lines. */
public final class Attribution {

    private static final int LINES = 7;
    private static final int LONGEST = 400;

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");

    private Attribution() {}

    /** Behind its last line; the line itself if none begins there. */
    public static int end(Lines lines, int line) {
        int most = AttributionWords.mayBegin(lines.shortOne(line)) ? LINES : 1;
        var words = new StringBuilder();
        for (int i = line; i < Math.min(lines.count(), line + most) && belongs(lines, line, i); i++) {
            words.append(' ').append(lines.shortOne(i));
            String soFar = SPACE.matcher(words).replaceAll(" ").strip();
            if (soFar.length() <= LONGEST && AttributionWords.areComplete(soFar)) {
                return i + 1;
            }
        }
        return line;
    }

    /** A blank line ends it, unless an address in angle brackets follows on lines of its own. */
    private static boolean belongs(Lines lines, int first, int line) {
        if (!lines.isBlank(line)) {
            return true;
        }
        int next = lines.nextWithText(line);
        return line > first && next < lines.count() && lines.get(next).strip().equals("<");
    }
}
