package io.flowdesk.mail.content.reply;

import java.util.regex.Pattern;

/** Lines that only divide. */
final class Rule {

    private static final Pattern RULE = Pattern.compile("\\s*([-_=*#~+\u2013\u2014\u1427]\\s?){1,100}\\s*");
    private static final Pattern SIGNATURE = Pattern.compile("\\s*(--|\u2014|\u2013\u2013?|__+|-----+)\\s*");

    private Rule() {}

    static boolean is(String line) {
        return !line.isBlank() && RULE.matcher(line).matches();
    }

    /** Whether a signature may follow it. */
    static boolean announcesSignature(String line) {
        return SIGNATURE.matcher(line).matches();
    }
}
