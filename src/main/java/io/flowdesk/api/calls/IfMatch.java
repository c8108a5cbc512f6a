package io.flowdesk.api.calls;

import io.flowdesk.platform.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The revisions of a ticket that a call is meant for. */
public final class IfMatch {

    /** No ticket has it. */
    private static final Long NONE = -1L;

    private static final String TAG = "(W/)?\"([^\"]*)\"";
    private static final Pattern TAGS = Pattern.compile("\\s*" + TAG + "\\s*(,\\s*" + TAG + "\\s*)*");
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern REVISION = Pattern.compile("\\d{1,18}");

    private IfMatch() {}

    /**
     * The one revision that the call is meant for; null when any will do. Weak tags match nothing, as HTTP says.
     *
     * @param current asked when several are named; whether it still is the current one is seen under the lock
     */
    public static @Nullable Long revision(@Nullable String header, Supplier<Optional<Long>> current) {
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        if (!TAGS.matcher(header).matches()) {
            throw new InvalidInput("If-Match", "This is an ETag in double quotes, several of them, or *.");
        }
        List<Long> wanted = strong(header);
        return wanted.size() == 1
                ? wanted.get(0)
                : current.get().filter(wanted::contains).orElse(NONE);
    }

    private static List<Long> strong(String header) {
        return ONE.matcher(header)
                .results()
                .filter(tag -> tag.group(1) == null)
                .map(IfMatch::number)
                .toList();
    }

    private static Long number(MatchResult tag) {
        return REVISION.matcher(tag.group(2)).matches() ? Long.valueOf(tag.group(2)) : NONE;
    }
}
