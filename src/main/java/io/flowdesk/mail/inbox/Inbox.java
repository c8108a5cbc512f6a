package io.flowdesk.mail.inbox;

import io.flowdesk.mail.Mailbox;
import jakarta.mail.MessagingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The desk's mailbox. */
@Component
public class Inbox {

    private final ObjectProvider<Mailbox> mailbox;
    private final Round round;

    Inbox(ObjectProvider<Mailbox> mailbox, Round round) {
        this.mailbox = mailbox;
        this.round = round;
    }

    /**
     * Looks into it once and stores what is new there; returns how many mails that were.
     *
     * @throws MessagingException when the server cannot be reached, or breaks off; what was stored until then stays
     */
    public int takeIn() throws MessagingException {
        Mailbox configured = mailbox.getObject();
        try (ImapConnection connection = ImapConnection.open(configured)) {
            return round.takeIn(connection, nameOf(configured), () -> true);
        }
    }

    /** Tells it from other mailboxes; no secret. */
    static String nameOf(Mailbox mailbox) {
        return "%s@%s/%s".formatted(mailbox.user(), mailbox.host(), mailbox.folder());
    }
}
