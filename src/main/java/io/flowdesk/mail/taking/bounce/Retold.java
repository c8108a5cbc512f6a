package io.flowdesk.mail.taking.bounce;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.platform.Beginning;
import io.flowdesk.ticket.Text;

/** What a machine wrote, in the words of an entry of the conversation. */
public final class Retold {

    private static final int MOST_TEXT = 4000;

    private Retold() {}

    /** @param what how the entry begins; the sender follows */
    public static String of(String what, ParsedMail mail, String sign) {
        MailAddress from = mail.from();
        String sender = from == null ? "an unnamed sender" : from.address();
        String text =
                mail.text().isBlank() ? "" : "\n\n" + Beginning.of(mail.text().strip(), MOST_TEXT);
        return what + sender + " (" + sign + "): " + Beginning.of(mail.subject(), Text.SUBJECT) + text;
    }
}
