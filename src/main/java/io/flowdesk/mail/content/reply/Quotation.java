package io.flowdesk.mail.content.reply;

import io.flowdesk.mail.content.reply.introduction.Attribution;
import io.flowdesk.mail.content.reply.introduction.Forward;
import io.flowdesk.mail.content.reply.introduction.HeaderBlock;
import io.flowdesk.mail.content.reply.introduction.Lines;
import io.flowdesk.mail.content.reply.introduction.OriginalMessage;

/** Finds where a mail begins to repeat another. */
final class Quotation {

    /** Whoever has so much to say repeats nothing below it that would be in the way. */
    private static final int LINES = 5000;

    private final Folds folds;
    private final Lines lines;

    private Quotation(Folds folds) {
        this.folds = folds;
        lines = folds.lines();
    }

    /** Folds introductions, and all that follows one where the quoted text is not marked. */
    static void fold(Folds folds) {
        var quotation = new Quotation(folds);
        int line = 0;
        while (line < Math.min(LINES, folds.lines().count()) && !Forward.begins(folds.lines(), line)) {
            line = quotation.from(line);
        }
    }

    /** Only the first line that says something, if it says who is quoted. */
    static void foldIntroduction(Folds folds) {
        int first = folds.lines().nextWithText(0);
        int end = introductionEnd(folds.lines(), first);
        folds.introduce(first, Math.max(first, end));
    }

    private static int introductionEnd(Lines lines, int line) {
        if (line >= lines.count()) {
            return line;
        }
        int attribution = Attribution.end(lines, line);
        return attribution > line ? attribution : HeaderBlock.end(lines, line);
    }

    /** The next line to look at. */
    private int from(int line) {
        if (lines.isBlank(line) || lines.isQuote(line)) {
            return line + 1;
        }
        if (OriginalMessage.begins(lines, line) || HeaderBlock.end(lines, line) > line) {
            return rest(line, line + 1);
        }
        int end = Attribution.end(lines, line);
        if (end == line) {
            return line + 1;
        }
        int next = lines.nextWithText(end);
        boolean marked = next < lines.count() && lines.isQuote(next);
        return marked ? introduced(line, end) : rest(line, end);
    }

    private int introduced(int line, int end) {
        folds.introduce(line, end);
        return end;
    }

    private int rest(int line, int end) {
        folds.introduce(ruleAbove(line), end);
        folds.fold(end, lines.count());
        return lines.count();
    }

    /** A rule above the header of the quoted mail belongs to it. */
    private int ruleAbove(int line) {
        int above = line - 1;
        while (above >= 0 && lines.isBlank(above)) {
            above--;
        }
        return above >= 0 && Rule.is(lines.shortOne(above)) ? above : line;
    }
}
