package io.flowdesk.bench.desk;

import io.flowdesk.mail.server.PromptGreenMail;
import jakarta.mail.util.StreamProvider;
import java.net.InetAddress;
import java.util.List;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Mail servers outside of the desk, as everybody has them, in the JVM of the harness: one that takes the desk's letters
 * and forgets them, and one with a mailbox that the desk reads.
 */
public final class MailServer implements AutoCloseable {

    private static final String HERE = "127.0.0.1";
    private static final String DESK = "help@flowdesk.local";
    private static final int ANY_FREE = 0;

    private final SMTPServer letters;
    private final PromptGreenMail mailbox = new PromptGreenMail(ANY_FREE, ANY_FREE);

    public MailServer() {
        // Left alone, the mail API searches all jars of the harness for it, for each header and part of each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        letters = SMTPServer.port(ANY_FREE)
                .bindAddress(InetAddress.getLoopbackAddress())
                .insertReceivedHeaders(false)
                .messageHandler((context, from, to, letter) -> {})
                .build();
        letters.start();
        mailbox.getUserManager().setAuthRequired(false);
        mailbox.start();
        mailbox.setUser(DESK, DESK, DESK);
    }

    /** Where mails for the desk are handed in. */
    public int mailboxPort() {
        return mailbox.smtpPort();
    }

    /** By which a desk takes its mails from here and sends its letters here. */
    List<String> settings() {
        return List.of(
                "spring.mail.host=" + HERE,
                "spring.mail.port=" + letters.getPortAllocated(),
                "flowdesk.mail.address=" + DESK,
                "flowdesk.mail.imap.host=" + HERE,
                "flowdesk.mail.imap.port=" + mailbox.imapPort(),
                "flowdesk.mail.imap.tls=false",
                "flowdesk.mail.imap.user=" + DESK,
                "flowdesk.mail.imap.password=" + DESK,
                "flowdesk.mail.imap.poll=1s");
    }

    @Override
    public void close() {
        letters.stop();
        mailbox.stop();
    }
}
