package io.flowdesk.mail.content.charset;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** What bytes look like that are no UTF-8. A detector answers boldly on a short text, so its answer must be likely. */
final class Guess {

    /** A detector that has not made up its mind by then will not. */
    private static final int SAMPLE = 100_000;

    private static final Set<String> DOUBLE_BYTES =
            Set.of("SHIFT_JIS", "EUC-JP", "BIG5", "EUC-KR", "EUC-TW", "GB18030", "HZ-GB-2312");
    private static final Set<String> ESCAPED = Set.of("ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN");
    private static final Set<String> OTHER_ALPHABETS = Set.of(
            "WINDOWS-1251",
            "KOI8-R",
            "ISO-8859-5",
            "WINDOWS-1253",
            "ISO-8859-7",
            "WINDOWS-1255",
            "ISO-8859-8",
            "TIS620");

    private Guess() {}

    /** Empty where nothing speaks against the charset of the West. */
    static Optional<Charset> of(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        return name(bytes, sample)
                .filter(name -> isLikely(name, percentBeyondAscii(bytes, sample)))
                .flatMap(Charsets::named);
    }

    /** The detector knows the characters that Chinese uses most; a line with none of them looks like nothing to it. */
    private static Optional<String> name(byte[] bytes, int sample) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, sample);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .or(() -> percentBeyondAscii(bytes, sample) > 70 ? Optional.of("GB18030") : Optional.empty());
    }

    /** A Western text has an umlaut or accent now and then; Greek or Chinese is little else than such bytes. */
    private static boolean isLikely(String name, int percentBeyondAscii) {
        return ESCAPED.contains(name)
                || (DOUBLE_BYTES.contains(name) && percentBeyondAscii >= 25)
                || (OTHER_ALPHABETS.contains(name) && percentBeyondAscii >= 40);
    }

    private static int percentBeyondAscii(byte[] bytes, int sample) {
        int beyond = 0;
        int visible = 1;
        for (int i = 0; i < sample; i++) {
            beyond += bytes[i] < 0 ? 1 : 0;
            visible += bytes[i] < 0 || bytes[i] > ' ' ? 1 : 0;
        }
        return 100 * beyond / visible;
    }
}
