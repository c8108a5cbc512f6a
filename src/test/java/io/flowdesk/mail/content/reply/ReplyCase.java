package io.flowdesk.mail.content.reply;

import io.flowdesk.mail.content.ReadingTime;
import java.time.Duration;
import java.util.function.Predicate;

/** A text that others collected, and whether a split of it is what they expect. */
record ReplyCase(String set, String name, String input, Predicate<Reply> expectation) {

    boolean holds() {
        return expectation.test(read(input));
    }

    static Reply read(String text) {
        return Reply.in(text, ReadingTime.of(Duration.ofMinutes(1)));
    }

    static Predicate<Reply> newText(String expected) {
        return reply -> layoutFree(reply.text()).equals(layoutFree(expected));
    }

    /** Blank lines and space at the ends of lines do not count. */
    static String layoutFree(String text) {
        return text.lines()
                .map(line -> line.replace('\u00A0', ' ').stripTrailing())
                .filter(line -> !line.isEmpty())
                .reduce("", (above, line) -> above + "\n" + line)
                .strip();
    }
}
