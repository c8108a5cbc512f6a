package io.flowdesk.platform;

/** The beginning of a text that may be longer than there is room for. */
public final class Beginning {

    private Beginning() {}

    /** At most {@code most} chars of it; a character that takes two of them is there or is not. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean half = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, half ? most - 1 : most);
    }
}
