package io.flowdesk.mail.content.header;

import java.util.List;
import java.util.regex.Pattern;

/** Message-IDs as threads are made of them. */
public final class MessageIds {

    /** Longer ones nobody makes; some servers fold within one. */
    private static final Pattern ID = Pattern.compile("<([^<>]{1,900})>");

    private static final Pattern BARE = Pattern.compile("[^\\s<>\"()]{1,250}@[^\\s<>\"()]{1,250}");

    private MessageIds() {}

    /** In the order of the header, without angle brackets. */
    public static List<String> in(String header) {
        List<String> ids = ID.matcher(header)
                .results()
                .map(match -> match.group(1).replaceAll("\\s", ""))
                .filter(id -> !id.isEmpty())
                .toList();
        return ids.isEmpty()
                ? BARE.matcher(header).results().map(match -> match.group()).toList()
                : ids;
    }
}
