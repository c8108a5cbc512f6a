package io.flowdesk.mail.content.reply;

import io.flowdesk.mail.content.ReadingTime;
import io.flowdesk.mail.content.reply.introduction.Lines;

/**
 * A text in two: what is new in it, and what quotes and signs. Every line is in one of them, in its order.
 *
 * @param text empty only if there was nothing to read
 * @param folded quoted text and signature; empty if there are none
 */
public record Reply(String text, String folded) {

    /** Lines end in a line feed. Takes time in proportion to the length, and more for one made of lines that almost fit. */
    public static Reply in(String text, ReadingTime time) {
        Lines lines = Lines.of(text, time);
        var folds = new Folds(lines);
        Quotation.fold(folds);
        QuoteBlocks.fold(folds);
        Signature.fold(folds);
        QuoteBlocks.fold(folds);
        return folds.isAllFolded() ? withoutIntroduction(lines) : folds.reply();
    }

    /** A mail that only quotes is shown, but for the line that says whom. */
    private static Reply withoutIntroduction(Lines lines) {
        var folds = new Folds(lines);
        Quotation.foldIntroduction(folds);
        return folds.isAllFolded() ? new Folds(lines).reply() : folds.reply();
    }
}
