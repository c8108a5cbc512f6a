package io.flowdesk.mail.content.reply.introduction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The header of a quoted mail as programs print it: From, Sent, To, Subject, in the words of many languages. */
public final class HeaderBlock {

    private static final int LONGEST = 12;

    /** What a field says; each knows its names. */
    private enum Field {
        FROM(
                "from|von|de|da|van|fr\u00E5n|fra|od|l\u00E4hett\u00E4j\u00E4|felad\u00F3|kimden|g\u00F6nderen|\u043E\u0442|\u0432\u0456\u0434|\u5DEE\u51FA\u4EBA|\u53D1\u4EF6\u4EBA|\u5BC4\u4EF6\u8005|\uBCF4\uB0B8 \uC0AC\uB78C"),
        DATE(
                "sent|date|message du|gesendet|datum|envoy\u00E9|envoy\u00E9 le|enviado|enviado el|enviada em|fecha|data|inviato|verzonden|skickat|sendt|dato"
                        + "|wys\u0142ano|odesl\u00E1no|l\u00E4hetetty|elk\u00FCldve|tarih|\u0434\u0430\u0442\u0430|\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E|\u9001\u4FE1\u65E5\u6642|\u53D1\u9001\u65F6\u95F4"),
        TO(
                "to|an|\u00E0|a|copie \u00E0|para|aan|till|til|do|komu|vastaanottaja|c\u00EDmzett|kime|\u043A\u043E\u043C\u0443|\u5B9B\u5148|\u6536\u4EF6\u4EBA|cc|reply-to|risposta"),
        SUBJECT(
                "subject|sujet|betreff|objet|asunto|assunto|oggetto|onderwerp|\u00E4mne|emne|temat|p\u0159edm\u011Bt|aihe|t\u00E1rgy|konu|\u0442\u0435\u043C\u0430|\u4EF6\u540D|\u4E3B\u9898");

        private final Pattern line;

        Field(String names) {
            line = Pattern.compile(
                    "[\\s*_]{0,6}(" + names + ")\\s?[*_]{0,2}\\s?[:\uFF1A][*_]{0,2}.*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        static Optional<Field> of(String line) {
            return Set.of(values()).stream()
                    .filter(field -> field.line.matcher(line).matches())
                    .findFirst();
        }
    }

    private HeaderBlock() {}

    /** Behind its last field; the line itself if no block begins there. */
    public static int end(Lines lines, int line) {
        Optional<Field> first = Field.of(lines.shortOne(line));
        boolean begins = first.filter(field -> field == Field.FROM || field == Field.DATE)
                .isPresent();
        return begins ? behind(lines, line) : line;
    }

    private static int behind(Lines lines, int line) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        boolean address = false;
        int end = line;
        for (int i = line; i < Math.min(lines.count(), line + LONGEST) && !lines.isBlank(i); i++) {
            Optional<Field> field = Field.of(lines.shortOne(i));
            field.ifPresent(fields::add);
            end = field.isPresent() ? i + 1 : end;
            address |= lines.shortOne(i).contains("@");
        }
        boolean mail = fields.size() >= 3 || (fields.size() == 2 && address);
        return mail ? end : line;
    }
}
