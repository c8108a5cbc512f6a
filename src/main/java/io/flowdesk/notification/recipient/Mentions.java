package io.flowdesk.notification.recipient;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Agents who are named in a note as {@code @userId}. */
final class Mentions {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w@.])@([\\w-]+(?:\\.[\\w-]+)*)");

    private Mentions() {}

    static Stream<Agent> in(String note, Desk desk) {
        return MENTION.matcher(note)
                .results()
                .map(MatchResult::group)
                .map(mention -> mention.substring(1))
                .distinct()
                .flatMap(id -> desk.agent(id).stream());
    }
}
