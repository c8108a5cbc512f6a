package io.flowdesk.mail.content.reply.introduction;

import io.flowdesk.mail.content.ReadingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text, and the simple questions about one. */
public final class Lines {

    /** Longer lines are nobody's header or signature; no pattern is tried on them. */
    private static final int LONGEST = 1000;

    private static final Pattern QUOTE = Pattern.compile("\\s{0,4}>.*|\\w{1,3}>(\\s.*)?");

    /** An introduction that a mail program put behind the last words. */
    private static final Pattern SHARED =
            Pattern.compile("(.*?\\S)(?:-{2,}| )\\s{0,9}(On \\w{2,9},? [^:]{3,80}\\d:\\d.{0,200} wrote:)");

    private final List<String> lines = new ArrayList<>();
    private final ReadingTime time;

    private Lines(ReadingTime time) {
        this.time = time;
    }

    public static Lines of(String text, ReadingTime time) {
        var lines = new Lines(time);
        text.lines().forEach(lines::add);
        return lines;
    }

    private void add(String line) {
        time.check();
        Matcher shared = SHARED.matcher(line.length() > LONGEST || line.startsWith(">") ? "" : line);
        if (shared.matches()) {
            lines.add(shared.group(1).replaceFirst("[- ]+$", ""));
            lines.add(shared.group(2));
        } else {
            lines.add(line);
        }
    }

    public int count() {
        return lines.size();
    }

    public String get(int index) {
        return lines.get(index);
    }

    /** Empty for a line that is too long to be looked at. Patterns are tried on nothing else, so time is taken here. */
    public String shortOne(int index) {
        time.check();
        return lines.get(index).length() > LONGEST ? "" : lines.get(index);
    }

    public boolean isBlank(int index) {
        return BlankEdges.isBlank(lines.get(index));
    }

    public boolean isQuote(int index) {
        String line = lines.get(index);
        return line.startsWith(">") || QUOTE.matcher(shortOne(index)).matches();
    }

    /** The number of lines if there is none. */
    public int nextWithText(int from) {
        int next = from;
        while (next < count() && isBlank(next)) {
            next++;
        }
        return next;
    }
}
