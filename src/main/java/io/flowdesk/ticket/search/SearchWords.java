package io.flowdesk.ticket.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word or "quoted phrase" that a ticket must hold, or must not with a leading minus. Each is looked up by itself,
 * because one may stand in the subject and another in a message.
 */
record SearchWords(int index, boolean wanted, String text) {

    private static final int MOST = 10;
    private static final Pattern PART = Pattern.compile("(-?)(\"[^\"]*\"|\\S+)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern NUMBER = Pattern.compile("(?:HD-)?(\\d{1,12})");

    /** Must be the same expressions as in the indexes. */
    private static final String PLACES = "select m.ticket_id from message m"
            + " where to_tsvector('simple', left(m.body, 100000)) @@ %1$s"
            + " union all select s.id from ticket s where to_tsvector('simple', s.subject) @@ %1$s"
            + " union all select s.id from ticket s where s.number = :number%2$d"
            + " union all select s.id from ticket s where s.requester_id in ("
            + "select r.id from requester r"
            + " where to_tsvector('simple', coalesce(r.name, '') || ' ' || coalesce(r.phone, '')) @@ %1$s"
            + " union all select a.requester_id from requester_address a"
            + " where to_tsvector('simple', a.email || ' ' || translate(a.email, '@.-_+', '     ')) @@ %1$s)";

    /** The parts of what somebody typed; those after the tenth are not looked for. */
    static List<SearchWords> in(@Nullable String typed) {
        List<MatchResult> parts =
                PART.matcher(typed == null ? "" : typed).results().limit(MOST).toList();
        return java.util.stream.IntStream.range(0, parts.size())
                .mapToObj(index -> new SearchWords(
                        index,
                        parts.get(index).group(1).isEmpty(),
                        parts.get(index).group(2)))
                .toList();
    }

    /** SQL about {@code ticket t}; adds what it needs to {@code values}. */
    String condition(Map<String, Object> values) {
        boolean plain = PLAIN.matcher(text).matches();
        values.put("word" + index, plain ? text + ":*" : text);
        values.put("number" + index, number());
        String query =
                (plain ? "to_tsquery('simple', :word%d)" : "websearch_to_tsquery('simple', :word%d)").formatted(index);
        return "t.id " + (wanted ? "in (" : "not in (") + PLACES.formatted(query, index) + ")";
    }

    /** A ticket's number, also when it was typed without prefix and zeros. */
    private String number() {
        var number = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        return number.matches() ? String.format(Locale.ROOT, "HD-%06d", Long.parseLong(number.group(1))) : "";
    }
}
