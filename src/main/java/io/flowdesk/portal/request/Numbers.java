package io.flowdesk.portal.request;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people type them. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(?:[.,]\\d{1,30})?");

    private Numbers() {}

    /** The number, with a decimal point or comma; else the text itself. */
    static Object read(String text) {
        String typed = text.strip();
        return PLAIN.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : text;
    }
}
