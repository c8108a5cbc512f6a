package io.flowdesk.mail.content.header;

import io.flowdesk.mail.content.charset.Decoding;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text of a header as people read it. */
public final class HeaderText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /** They would turn around whatever a page shows behind them. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private HeaderText() {}

    /** One line: unfolded, in whatever charset its bytes are, encoded words decoded, no control characters. */
    public static String decoded(byte[] raw) {
        return decoded(unfolded(raw));
    }

    /** As the bytes say, without decoding words: for fields with a syntax of their own. */
    public static String unfolded(byte[] raw) {
        return SPACE.matcher(Decoding.decode(raw, null))
                .replaceAll(run -> run.group().isBlank() && !isFold(run.group()) ? run.group() : " ")
                .strip();
    }

    private static boolean isFold(String space) {
        return space.indexOf('\r') >= 0 || space.indexOf('\n') >= 0;
    }

    /** Of what {@link #unfolded} answers, or a part of it. */
    public static String decoded(String unfolded) {
        String words =
                TURNS.matcher(Decoding.storable(EncodedWords.decoded(unfolded))).replaceAll("");
        return INVISIBLE.matcher(words).replaceAll(" ").strip();
    }

    /** What a parser made of bytes that it took for characters. */
    static String decodedBytes(String byteForByte) {
        return decoded(byteForByte.getBytes(StandardCharsets.ISO_8859_1));
    }
}
