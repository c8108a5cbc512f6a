package io.flowdesk.mail.content.mime;

import io.flowdesk.mail.content.MailLimits;
import io.flowdesk.mail.content.ReadingTime;
import io.flowdesk.mail.content.UnreadableMail;

/** What is left of the limits while a mail is taken apart. */
final class Allowance {

    private final MailLimits limits;
    private final ReadingTime time;
    private int parts;
    private int depth;
    private long headers;

    Allowance(MailLimits limits, ReadingTime time) {
        this.limits = limits;
        this.time = time;
    }

    MailLimits limits() {
        return limits;
    }

    HeaderField field(HeaderField one) throws UnreadableMail {
        headers += one.value().length;
        if (headers > limits.headers().toBytes()) {
            throw new UnreadableMail("The headers of the mail are longer than "
                    + limits.headers().toKilobytes() + " KB.");
        }
        return one;
    }

    void onePart() throws UnreadableMail {
        time.check();
        if (++parts > limits.parts()) {
            throw new UnreadableMail("The mail has more than " + limits.parts() + " parts.");
        }
    }

    void deeper() throws UnreadableMail {
        time.check();
        if (++depth > limits.nesting()) {
            throw new UnreadableMail("The mail is nested more than " + limits.nesting() + " times.");
        }
    }

    void up() {
        depth--;
    }
}
