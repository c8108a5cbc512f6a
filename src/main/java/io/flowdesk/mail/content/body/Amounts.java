package io.flowdesk.mail.content.body;

import io.flowdesk.mail.content.MailFile;
import io.flowdesk.mail.content.MailLimits;
import io.flowdesk.mail.content.UnreadableMail;

/** Counts what a mail has to be read, and stops at the limits. */
final class Amounts {

    private final MailLimits limits;
    private long text;
    private long html;
    private int files;

    Amounts(MailLimits limits) {
        this.limits = limits;
    }

    String text(String more) throws UnreadableMail {
        text += more.length();
        if (text > limits.text()) {
            throw new UnreadableMail("The text of the mail is longer than " + limits.text() + " characters.");
        }
        return more;
    }

    String html(String more) throws UnreadableMail {
        html += more.length();
        if (html > limits.html()) {
            throw new UnreadableMail("The HTML of the mail is longer than " + limits.html() + " characters.");
        }
        return more;
    }

    MailFile file(MailFile one) throws UnreadableMail {
        if (++files > limits.files()) {
            throw new UnreadableMail("The mail has more than " + limits.files() + " files.");
        }
        return one;
    }
}
