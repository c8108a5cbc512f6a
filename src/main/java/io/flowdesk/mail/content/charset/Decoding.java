package io.flowdesk.mail.content.charset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text and loses none of them, whatever the label says. */
public final class Decoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    /** As declared if the bytes fit the label, mostly at least; else as they look like. */
    public static String decode(byte[] bytes, @Nullable String label) {
        Optional<LenientText> declared =
                Optional.ofNullable(label).flatMap(Charsets::named).map(charset -> new LenientText(bytes, charset));
        var unicode = new LenientText(bytes, StandardCharsets.UTF_8);
        return storable(declared.filter(LenientText::isProven)
                .or(() -> Optional.of(unicode).filter(LenientText::isProven))
                .or(() -> declared.filter(LenientText::isPlausible))
                .or(() -> Guess.of(bytes).map(charset -> new LenientText(bytes, charset)))
                .or(() -> Optional.of(unicode))
                .filter(LenientText::isPlausible)
                .orElseGet(() -> new LenientText(bytes, LenientText.WESTERN))
                .text());
    }

    /** Without U+0000 and half characters, which the database refuses, and without a byte order mark. */
    public static String storable(String text) {
        return text.codePoints().allMatch(Decoding::isStorable)
                ? text
                : text.codePoints()
                        .filter(Decoding::isStorable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isStorable(int point) {
        return point != 0 && point != BYTE_ORDER_MARK && Character.getType(point) != Character.SURROGATE;
    }
}
