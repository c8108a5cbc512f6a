package io.flowdesk.mail.content.reply;

import io.flowdesk.mail.content.reply.introduction.BlankEdges;
import io.flowdesk.mail.content.reply.introduction.Lines;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which lines are folded. */
final class Folds {

    private final Lines lines;
    private final BitSet folded = new BitSet();
    private final BitSet introductions = new BitSet();

    Folds(Lines lines) {
        this.lines = lines;
    }

    Lines lines() {
        return lines;
    }

    void fold(int from, int to) {
        folded.set(from, to);
    }

    /** Folds the lines that say who is quoted. */
    void introduce(int from, int to) {
        folded.set(from, to);
        introductions.set(from, to);
    }

    boolean isFolded(int line) {
        return folded.get(line);
    }

    /** Whether it follows a line that says who is quoted. */
    boolean isIntroduced(int line) {
        int before = line - 1;
        while (before >= 0 && lines.isBlank(before)) {
            before--;
        }
        return before >= 0 && introductions.get(before);
    }

    boolean isNew(int line) {
        return !folded.get(line) && !lines.isBlank(line);
    }

    boolean isAllFolded() {
        return IntStream.range(0, lines.count()).noneMatch(this::isNew);
    }

    Reply reply() {
        return new Reply(joined(false), joined(true));
    }

    private String joined(boolean which) {
        String all = IntStream.range(0, lines.count())
                .filter(line -> folded.get(line) == which)
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
        return BlankEdges.stripped(all);
    }
}
