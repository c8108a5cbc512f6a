package io.flowdesk.mail.content.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One encoded word; start and end are where it stands in the header. */
record EncodedWord(int start, int end, String charset, String encoding, String content) {

    private static final Pattern BEGIN = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?");

    /** The next one from there; null if there is none. One that does not end reaches to the end of the header. */
    static @Nullable EncodedWord next(String raw, int from) {
        Matcher begin = BEGIN.matcher(raw);
        if (!begin.find(from)) {
            return null;
        }
        int end = raw.indexOf("?=", begin.end());
        int contentEnd = end < 0 ? raw.length() : end;
        return new EncodedWord(
                begin.start(),
                end < 0 ? raw.length() : end + 2,
                begin.group(1),
                begin.group(2),
                raw.substring(begin.end(), contentEnd));
    }
}
