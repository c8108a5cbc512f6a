package io.flowdesk.story.loops;

import io.flowdesk.mail.taking.Mail;
import io.flowdesk.story.stage.mail.MailProgram;
import io.flowdesk.story.stage.mail.Received;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** A machine behind a mailbox that answers every mail, and bears no sign of being one. */
final class Responder {

    /** Far more than any loop that ends would need. */
    private static final int ENDLESS = 60;

    private final MailProgram mails;
    private final BiFunction<MailProgram, Received, Mail> style;

    Responder(MailProgram mails, BiFunction<MailProgram, Received, Mail> style) {
        this.mails = mails;
        this.style = style;
    }

    MailProgram mails() {
        return mails;
    }

    private int answersAll() {
        List<Received> news = mails.news();
        news.forEach(mail -> mails.sends(style.apply(mails, mail)));
        return news.size();
    }

    /** All of them answer until nothing comes any more; returns how many mails they got. */
    static int untilQuiet(Responder... all) {
        int sum = 0;
        int now = -1;
        while (now != 0 && sum < ENDLESS) {
            now = Arrays.stream(all).mapToInt(Responder::answersAll).sum();
            sum += now;
        }
        return sum;
    }
}
