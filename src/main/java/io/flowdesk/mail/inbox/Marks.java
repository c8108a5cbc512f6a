package io.flowdesk.mail.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Marks stored mails as read on the server. If that fails, nothing is lost and nothing comes twice. */
@Component
class Marks {

    private static final Logger LOG = LoggerFactory.getLogger(Marks.class);

    /** By mailbox: the UID that was marked last in this life. */
    private final Map<String, Long> last = new ConcurrentHashMap<>();

    void mark(String mailbox, long uid, Message mail) throws MessagingException {
        set(mail);
        last.put(mailbox, uid);
    }

    /** In a mailbox that is shared with us we may be allowed to read only. */
    private static void set(Message mail) throws MessagingException {
        try {
            mail.setFlag(Flags.Flag.SEEN, true);
        } catch (MessagingException | IllegalStateException refused) {
            if (!mail.getFolder().isOpen()) {
                throw refused;
            }
            LOG.debug("The mail server does not mark a mail as read: {}", refused.toString());
        }
    }

    /**
     * Marks are set one by one, so that of the last stored mail alone may have been lost, with a connection or a life. What
     * people have marked as unread since stays so, but for that one.
     */
    void makeUp(String mailbox, IMAPFolder folder, long uid) throws MessagingException {
        Message mail = Long.valueOf(uid).equals(last.get(mailbox)) ? null : folder.getMessageByUID(uid);
        if (mail != null) {
            set(mail);
        }
        last.put(mailbox, uid);
    }
}
