package io.flowdesk.ticket.conversation;

import io.flowdesk.ticket.Text;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** File names as people may see and download them. */
public final class FileName {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern UNSAFE = Pattern.compile("[/\\\\:*?\"<>|]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.DOTALL);
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]{1,60}/[\\w.+-]{1,60}");

    private FileName() {}

    /** Normalised before it is checked: an invisible character must not hide what the name really is. */
    public static String normalised(String name) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        String base = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        String safe =
                UNSAFE.matcher(base).replaceAll("_").replaceFirst("^\\.+", "").strip();
        return safe.isEmpty() ? "file" : end(DEVICE.matcher(safe).matches() ? "_" + safe : safe);
    }

    /** The end of a long name, which tells the kind of file; it does not begin with half a character. */
    private static String end(String name) {
        String end = name.substring(Math.max(0, name.length() - Text.LINE));
        return Character.isLowSurrogate(end.charAt(0)) ? end.substring(1) : end;
    }

    /** Parameters such as a charset are dropped; what is no media type is a stream of octets. */
    public static String mediaType(String declared) {
        String bare = declared.split(";", 2)[0].strip();
        return MEDIA_TYPE.matcher(bare).matches() ? bare : "application/octet-stream";
    }
}
