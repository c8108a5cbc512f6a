package io.flowdesk.mail.content.reply.introduction;

import java.util.regex.Pattern;

/** What such a line is made of. Each pattern is bounded: text of strangers is tried on it. */
final class AttributionWords {

    private static final String WROTE =
            "\\b(wrote|writes|sent|schrieb|geschrieben|geschreven|schreef|\u00E9crit|escreveu|escribi\u00F3"
                    + "|scritto|scrive|skrev|napisa\u0142(\\(a\\)|a)?|napsal|nap\u00EDsal|\u043D\u0430\u043F\u0438\u0441\u0430\u043B\u0430?|\u043F\u0438\u0448\u0435\u0442?|\u043D\u0430\u043F\u0438\u0441\u0430\u0432"
                    + "|vi\u1EBFt|yazd\u0131|kirjoitti|\u00EDrta|scris|\u03AD\u03B3\u03C1\u03B1\u03C8\u03B5|\u5199\u9053|\u5BEB\u9053|\u66F8\u304D\u307E\u3057\u305F|\uC791\uC131)";

    private static final Pattern BEGIN = pattern(
            "\\W{0,5}(on|at|le|am|op|il|el|em|den|p\u00E5|pe|dnia|w dniu|dne|d\u0148a|v\u00E0o|\\d{1,4})\\b|\\W{0,5}(\u5728|\\p{L}{2,12}[.,] ?\\d{1,2}[. ])");
    private static final Pattern PERSON_BEGINS = pattern("[^:<>]{1,120}[<(\\[] ?\\S{1,150}@.*");
    private static final Pattern TIME_BEGINS =
            pattern("[^:]{0,40}?(\\d{1,2}[:.hH]\\d{2}|\\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}).*");

    /** How far from its end the word for writing may stand. */
    private static final int TAIL = 90;

    private static final Pattern SAID = pattern(WROTE + "\\b.{0,60}[:\uFF1A]$");
    private static final Pattern ADDRESS_SAID = pattern("[>)\\]] " + WROTE + "$");
    private static final Pattern ADDRESS_ENDS = pattern("< ?[^\\s<>]{1,60}@[^\\s<>]{1,80} ?> ?:$");
    private static final Pattern WITHIN_RULES = pattern("-{2,}.{1,250}" + WROTE + "\\b ?-{2,}$");

    /** Gmail in some languages has no word for writing: 2016-10-24 15:36 GMT+02:00 Some One. */
    private static final Pattern DATE_AND_ADDRESS =
            pattern("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}[^<]{0,120}< ?[^\\s<>]{1,150}@[^\\s<>]{1,150} ?> ?:?$");

    private static final Pattern DATE_AND_NAME =
            pattern("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2} \\d{1,2}:\\d{2} GMT[+-]\\d{2}:\\d{2} .{1,80}$");

    private AttributionWords() {}

    /** Whether more lines may belong to what begins so. */
    static boolean mayBegin(String line) {
        return BEGIN.matcher(line).lookingAt() || PERSON_BEGINS.matcher(line).lookingAt();
    }

    static boolean areComplete(String words) {
        return isTimedAddress(words)
                || isSaid(words)
                || WITHIN_RULES.matcher(words).lookingAt()
                || DATE_AND_ADDRESS.matcher(words).lookingAt()
                || DATE_AND_NAME.matcher(words).lookingAt();
    }

    private static boolean isTimedAddress(String words) {
        return TIME_BEGINS.matcher(words).lookingAt()
                && (ADDRESS_ENDS.matcher(tail(words)).find()
                        || ADDRESS_SAID.matcher(tail(words)).find());
    }

    private static boolean isSaid(String words) {
        return SAID.matcher(tail(words)).find()
                && (TIME_BEGINS.matcher(words).lookingAt()
                        || PERSON_BEGINS.matcher(words).lookingAt());
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - TAIL));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
