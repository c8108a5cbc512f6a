package io.flowdesk.ticket;

import io.flowdesk.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Checks text that people typed; errors name the field. */
public final class Text {

    public static final int SUBJECT = 250;
    public static final int LINE = 250;
    public static final int BODY = 100_000;

    private Text() {}

    /** Stripped, neither empty nor longer than {@code max} characters. */
    public static String required(String field, @Nullable String value, int max) {
        String text = optional(field, value, max);
        if (text == null) {
            throw new InvalidInput(field, "This is required.");
        }
        return text;
    }

    /** Stripped; null when there is nothing in it. */
    public static @Nullable String optional(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > max) {
            throw new InvalidInput(field, "This has at most " + max + " characters.");
        }
        if (!isStorable(text)) {
            throw new InvalidInput(field, "This holds a character that text cannot have.");
        }
        return text;
    }

    /** False if there is a U+0000, or half a character that UTF-8 cannot encode. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /** One line: as {@link #required}, and line breaks become spaces, so that it cannot break a mail header. */
    public static String line(String field, @Nullable String value, int max) {
        return required(field, value, max).replaceAll("\\R+|\\p{Cntrl}", " ");
    }

    /** Refuses a missing value that is not text. */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "This is required.");
        }
        return value;
    }
}
