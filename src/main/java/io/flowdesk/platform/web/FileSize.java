package io.flowdesk.platform.web;

import java.util.Locale;

/** How large files are, for people. */
public final class FileSize {

    private static final int STEP = 1024;

    private FileSize() {}

    /** Such as {@code 900 B}, {@code 12 KB} or {@code 3.4 MB}. */
    public static String inWords(long bytes, Locale language) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double kilobytes = (double) bytes / STEP;
        return kilobytes < STEP
                ? String.format(language, "%.0f KB", kilobytes)
                : String.format(language, "%.1f MB", kilobytes / STEP);
    }
}
