package io.flowdesk.ticket.search;

import io.flowdesk.ticket.TicketNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One word or "quoted phrase" that a ticket must hold, or must not with a leading minus. One may stand in the subject and
 * another in a message: {@code ticket_words} has all words of a ticket.
 */
record SearchWords(int index, boolean wanted, String text) {

    private static final int MOST = 10;
    private static final Pattern PART = Pattern.compile("(-?)(\"[^\"]*\"|\\S+)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern NUMBER = Pattern.compile("(?:HD-)?(\\d{1,12})");

    /** The parts of what somebody typed; those after the tenth are not looked for. */
    static List<SearchWords> in(@Nullable String typed) {
        List<MatchResult> parts =
                PART.matcher(typed == null ? "" : typed).results().limit(MOST).toList();
        return IntStream.range(0, parts.size())
                .mapToObj(index -> new SearchWords(
                        index,
                        parts.get(index).group(1).isEmpty(),
                        parts.get(index).group(2)))
                .toList();
    }

    /** SQL about {@code ticket_words w}; adds what it needs to {@code values}. There must be some words. */
    static String condition(List<SearchWords> words, Map<String, Object> values) {
        return words.stream().map(word -> word.query(values)).collect(Collectors.joining(" && ", "w.words @@ (", ")"));
    }

    /** Plain words are found by their beginnings. */
    private String query(Map<String, Object> values) {
        boolean plain = PLAIN.matcher(text).matches();
        values.put("word" + index, plain ? text + ":*" : text);
        String query =
                (plain ? "to_tsquery('simple', :word%d)" : "websearch_to_tsquery('simple', :word%d)").formatted(index);
        var number = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        if (number.matches()) {
            // As it was given out, also when it was typed without prefix and zeros.
            TicketNumber given = TicketNumber.of(Long.parseLong(number.group(1)));
            values.put("number" + index, "'#%s'".formatted(given));
            query = "(%s || cast(:number%d as tsquery))".formatted(query, index);
        }
        return wanted ? query : "!!(" + query + ")";
    }
}
