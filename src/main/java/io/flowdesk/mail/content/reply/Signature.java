package io.flowdesk.mail.content.reply;

import io.flowdesk.mail.content.reply.introduction.Lines;
import java.util.regex.Pattern;

/** Folds what ends a mail without saying anything: signatures, advertisements of telephones, rules. */
final class Signature {

    /** More lines than that below a divider are no signature. */
    private static final int LONGEST = 12;

    private static final Pattern MOBILE = Pattern.compile(
            "[<(\\s*_]{0,4}(sent (from|via|with|by|using)|from my |get \\[?outlook|envoy\u00E9 (de|\u00E0 partir|avec)|von meinem|gesendet (von|mit|aus)"
                    + "|diese nachricht wurde von|enviado (desde|do|de|a partir)|inviato (da|con)|verzonden (met|van|vanaf)|verstuurd vanaf"
                    + "|sendt fra|skickat fr\u00E5n|wys\u0142ano z|odesl\u00E1no z|l\u00E4hetetty|\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E (\u0441|\u0438\u0437)|\u5F9E\u6211\u7684|\u53D1\u81EA\u6211\u7684"
                    + "|[\\w ]{1,30} from mobile$).{0,150}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Folds folds;
    private final Lines lines;

    private Signature(Folds folds) {
        this.folds = folds;
        lines = folds.lines();
    }

    static void fold(Folds folds) {
        var signature = new Signature(folds);
        signature.fromAdvertisement();
        signature.belowDivider();
        signature.atTheEnd();
    }

    private void belowDivider() {
        int below = 0;
        int divider = -1;
        for (int line = lines.count() - 1; line >= 0 && below <= LONGEST; line--) {
            if (folds.isNew(line)) {
                if (lines.isQuote(line)) {
                    break;
                }
                divider = Rule.announcesSignature(lines.shortOne(line)) ? line : divider;
                below++;
            }
        }
        if (divider >= 0) {
            folds.fold(divider, lines.count());
        }
    }

    private void atTheEnd() {
        int line = lines.count() - 1;
        while (line >= 0 && !isWords(line)) {
            line--;
        }
        folds.fold(line + 1, lines.count());
    }

    private boolean isWords(int line) {
        return folds.isNew(line) && !Rule.is(lines.shortOne(line)) && !isAdvertisement(line);
    }

    private boolean isAdvertisement(int line) {
        return MOBILE.matcher(lines.shortOne(line)).matches();
    }

    /** A telephone puts its advertisement below what was typed and above what is quoted, which it often does not mark. */
    private void fromAdvertisement() {
        for (int line = 1; line < lines.count(); line++) {
            boolean alone = lines.isBlank(line - 1) && (line + 1 == lines.count() || lines.isBlank(line + 1));
            if (alone && folds.isNew(line) && isAdvertisement(line)) {
                folds.fold(line, lines.count());
                return;
            }
        }
    }
}
