package io.flowdesk.bench.desk;

import com.icegreen.greenmail.store.FolderException;
import io.flowdesk.mail.server.PromptGreenMail;
import jakarta.mail.util.StreamProvider;
import java.util.List;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** A mail server outside of the desk, as everybody has one, in the memory of the harness: a client, as it were. */
public final class MailServer implements AutoCloseable {

    private static final String HERE = "127.0.0.1";
    private static final String DESK = "help@flowdesk.local";

    private final PromptGreenMail server = new PromptGreenMail(0, 0);

    public MailServer() {
        // Left alone, the mail API searches all jars of the harness for it, for each header and part of each letter.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        server.getUserManager().setAuthRequired(false);
        server.start();
        server.setUser(DESK, DESK, DESK);
    }

    public int smtpPort() {
        return server.smtpPort();
    }

    /** By which a desk takes its mails from here and sends them here. */
    List<String> settings() {
        return List.of(
                "spring.mail.host=" + HERE,
                "spring.mail.port=" + smtpPort(),
                "flowdesk.mail.address=" + DESK,
                "flowdesk.mail.imap.host=" + HERE,
                "flowdesk.mail.imap.port=" + server.imapPort(),
                "flowdesk.mail.imap.tls=false",
                "flowdesk.mail.imap.user=" + DESK,
                "flowdesk.mail.imap.password=" + DESK,
                "flowdesk.mail.imap.poll=1s");
    }

    /** What was delivered so far is not wanted any more. */
    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
