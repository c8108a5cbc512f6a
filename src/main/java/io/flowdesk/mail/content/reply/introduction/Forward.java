package io.flowdesk.mail.content.reply.introduction;

import java.util.regex.Pattern;

/** A mail that was forwarded is what its reader is to read: it is not folded. */
public final class Forward {

    private static final Pattern MARK = Pattern.compile(
            "[>\\s*]{0,6}(-{2,}\\s{0,3})?(Begin )?("
                    + "forwarded message|forwarded by|weitergeleitete nachricht|anfang der weitergeleiteten nachricht"
                    + "|message transf\u00E9r\u00E9|d\u00E9but du message transf\u00E9r\u00E9|mensaje reenviado|mensagem encaminhada"
                    + "|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|videresendt melding"
                    + "|wiadomo\u015B\u0107 przekazana|\u041F\u0435\u0440\u0435\u0441\u044B\u043B\u0430\u0435\u043C\u043E\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435"
                    + ")\\b.{0,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Forward() {}

    public static boolean begins(Lines lines, int line) {
        return MARK.matcher(lines.shortOne(line)).matches();
    }
}
