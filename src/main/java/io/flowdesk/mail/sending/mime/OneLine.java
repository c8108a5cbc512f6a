package io.flowdesk.mail.sending.mime;

import io.flowdesk.platform.Beginning;

/** Text of people on its way into a header, which it must not end. */
final class OneLine {

    private static final int LONGEST = 500;

    private OneLine() {}

    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
        return Beginning.of(line, LONGEST);
    }
}
