package io.flowdesk.mail.inbox;

import io.flowdesk.mail.Mailbox;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Future;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** An open folder on the mail server. No wait in it is without an end. */
final class ImapConnection implements AutoCloseable {

    private static final String CONNECT_MILLIS = "10000";
    private static final String READ_MILLIS = "60000";
    /** In bytes; how much of a mail is asked for at once. */
    private static final String PIECE = String.valueOf(512 * 1024);

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final boolean tellsNews;

    private ImapConnection(IMAPStore store, IMAPFolder folder, boolean tellsNews) {
        this.store = store;
        this.folder = folder;
        this.tellsNews = tellsNews;
    }

    static ImapConnection open(Mailbox mailbox) throws MessagingException {
        String protocol = mailbox.tls() ? "imaps" : "imap";
        IMAPStore store = (IMAPStore) Session.getInstance(settings(protocol)).getStore(protocol);
        try {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            // With the folder open, asking would take a second connection.
            boolean tellsNews = store.hasCapability("IDLE");
            IMAPFolder folder = (IMAPFolder) store.getFolder(mailbox.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapConnection(store, folder, tellsNews);
        } catch (MessagingException | RuntimeException failure) {
            closeQuietly(store);
            throw failure;
        }
    }

    private static Properties settings(String protocol) {
        Properties settings = new Properties();
        String prefix = "mail." + protocol + ".";
        settings.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        settings.setProperty(prefix + "timeout", READ_MILLIS);
        settings.setProperty(prefix + "writetimeout", READ_MILLIS);
        settings.setProperty(prefix + "fetchsize", PIECE);
        // Reading alone marks nothing.
        settings.setProperty(prefix + "peek", "true");
        // One that we may only read is read all the same.
        settings.setProperty(prefix + "allowreadonlyselect", "true");
        settings.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        return settings;
    }

    IMAPFolder folder() {
        return folder;
    }

    boolean isOpen() {
        return folder.isOpen() && store.isConnected();
    }

    /** Waits for news, if the server tells of them; {@code false} at once if it does not. */
    boolean awaitNews(Alarm alarm, Duration most) throws MessagingException {
        if (!tellsNews) {
            return false;
        }
        Future<?> enough = alarm.after(most, this::interrupt);
        try {
            folder.idle(true);
            return true;
        } finally {
            enough.cancel(false);
        }
    }

    /**
     * Any other command ends the waiting; one that gets no answer ends the connection. Questions about the folder are
     * no such command: for a second after the last one they are answered from memory.
     */
    private void interrupt() {
        try {
            folder.doCommand(protocol -> {
                protocol.noop();
                return null;
            });
        } catch (MessagingException | RuntimeException gone) {
            close();
        }
    }

    @Override
    public void close() {
        closeQuietly(store);
    }

    private static void closeQuietly(IMAPStore store) {
        try {
            store.close();
        } catch (MessagingException alreadyGone) {
            // Nothing is left to close.
        }
    }
}
