package io.flowdesk.process.decisions;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people wrote into the form that tables compare. */
final class PlainWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PlainWords() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Lower case, words and numbers only, single spaces: "It's solved, thanks!" becomes "it s solved thanks". */
    static String of(String text) {
        return NO_WORD.matcher(lower(text)).replaceAll(" ").strip();
    }
}
