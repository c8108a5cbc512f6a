package io.flowdesk.mail.sending.mime;

/** Text of people on its way into a header, which it must not end. */
final class OneLine {

    private static final int LONGEST = 500;

    private OneLine() {}

    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
