package io.flowdesk.mail.taking;

import io.flowdesk.mail.MailProcess;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.platform.transaction.Conflicts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a mail aside that cannot be taken in, for a person to look at. */
@Component
class Quarantine {

    private final IncomingMails mails;
    private final MailProcess process;
    private final SenderNotice notice;
    private final Conflicts conflicts;

    Quarantine(IncomingMails mails, MailProcess process, SenderNotice notice, Conflicts conflicts) {
        this.mails = mails;
        this.process = process;
        this.notice = notice;
        this.conflicts = conflicts;
    }

    /** @param reason a sentence for that person */
    void put(IncomingMail mail, String reason) {
        conflicts.retrying(() -> put(mail.id(), reason));
    }

    /** Its sender may help himself, so he is told as well. */
    void putAndTell(IncomingMail mail, String reason) {
        conflicts.retrying(() -> {
            Optional<IncomingMail> stored = put(mail.id(), reason);
            stored.ifPresent(notice::send);
            return stored;
        });
    }

    /** Empty if it is no longer there to be taken in. */
    private Optional<IncomingMail> put(long mailId, String reason) {
        Optional<IncomingMail> stored = mails.lock(mailId, MailState.STORED);
        stored.ifPresent(mail -> {
            mails.quarantined(mail.id(), reason);
            process.putAside(mail.id());
        });
        return stored;
    }
}
