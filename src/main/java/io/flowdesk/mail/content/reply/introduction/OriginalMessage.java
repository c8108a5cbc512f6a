package io.flowdesk.mail.content.reply.introduction;

import java.util.regex.Pattern;

/** The line by which Outlook and others divide an answer from what it answers. */
public final class OriginalMessage {

    private static final Pattern MARK = Pattern.compile(
            "[\\s*]{0,4}[-_=]{2,}\\s{0,3}("
                    + "original message|reply message|original appointment|urspr\u00FCngliche nachricht|original-nachricht"
                    + "|message d'origine|message d\u2019origine|message original|mensaje original|mensagem original"
                    + "|messaggio originale|oorspronkelijk bericht|origineel bericht|oprindelig meddelelse|oprindelig besked|ursprungligt meddelande|opprinnelig melding"
                    + "|ursprungligt meddelande|opprinnelig melding|alkuper\u00E4inen viesti|oryginalna wiadomo\u015B\u0107"
                    + "|wiadomo\u015B\u0107 oryginalna|p\u016Fvodn\u00ED zpr\u00E1va|eredeti \u00FCzenet|orijinal mesaj|mesaj original"
                    + "|\u0438\u0441\u0445\u043E\u0434\u043D\u043E\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435|\u539F\u59CB\u90AE\u4EF6|\u539F\u59CB\u4FE1\u4EF6|\u5143\u306E\u30E1\u30C3\u30BB\u30FC\u30B8"
                    + ")\\s{0,3}[-_=]{2,}[\\s*]{0,4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OriginalMessage() {}

    public static boolean begins(Lines lines, int line) {
        return MARK.matcher(lines.shortOne(line)).matches();
    }
}
