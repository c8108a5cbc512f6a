package io.flowdesk.mail.content.reply;

import io.flowdesk.mail.content.reply.introduction.Lines;
import java.util.ArrayList;
import java.util.List;

/** Folds marked quotes, but not those between which somebody answers: they say to what. */
final class QuoteBlocks {

    private record Block(int from, int to) {}

    private final Folds folds;
    private final Lines lines;

    private QuoteBlocks(Folds folds) {
        this.folds = folds;
        lines = folds.lines();
    }

    static void fold(Folds folds) {
        new QuoteBlocks(folds).fold();
    }

    private void fold() {
        List<Block> blocks = blocks();
        int lastNew = lastNew();
        List<Block> answered =
                blocks.stream().filter(block -> block.to() <= lastNew).toList();
        if (lastNew >= 0) {
            blocks.stream().filter(block -> block.from() > lastNew).forEach(this::fold);
        }
        if (answered.size() == 1 && folds.isIntroduced(answered.get(0).from())) {
            fold(answered.get(0));
        }
    }

    private void fold(Block block) {
        folds.fold(block.from(), block.to());
    }

    /** The last line that is neither quoted nor folded already; -1 if there is none. */
    private int lastNew() {
        int last = lines.count() - 1;
        while (last >= 0 && (!folds.isNew(last) || lines.isQuote(last))) {
            last--;
        }
        return last;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int line = 0;
        while (line < lines.count()) {
            int end = end(line);
            if (end > line) {
                blocks.add(new Block(line, end));
            }
            line = Math.max(end, line + 1);
        }
        return blocks;
    }

    /** Behind the last quoted line of a block that begins there, blank lines within included. */
    private int end(int from) {
        int end = from;
        int line = from;
        while (line < lines.count() && !folds.isFolded(line) && (lines.isQuote(line) || isWithin(from, end, line))) {
            end = lines.isQuote(line) ? line + 1 : end;
            line++;
        }
        return end;
    }

    private boolean isWithin(int from, int end, int line) {
        return end > from && lines.isBlank(line);
    }
}
