package io.flowdesk.mail.server;

import io.flowdesk.platform.FlowdeskProperties.Embedded;
import io.flowdesk.platform.FreePort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SMTP for any address, and IMAP for any address with any password; this machine only. What SMTP has taken is on the
 * disk before the sender is told so, and there again after a restart.
 */
public final class EmbeddedMailServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMailServer.class);
    private static final String THIS_MACHINE = "127.0.0.1";

    private final PromptGreenMail server;

    private EmbeddedMailServer(PromptGreenMail server) {
        this.server = server;
    }

    /** @param folder for the mails; made if it is missing */
    static EmbeddedMailServer start(Path folder, Embedded ports, Clock clock) throws IOException {
        FreePort.require(ports.smtpPort(), "flowdesk.embedded.smtp-port");
        FreePort.require(ports.imapPort(), "flowdesk.embedded.imap-port");
        PromptGreenMail server = new PromptGreenMail(ports.smtpPort(), ports.imapPort());
        server.getUserManager().setAuthRequired(false);
        server.getUserManager().setMessageDeliveryHandler(KeptMailboxes.in(folder, server.getManagers(), clock));
        server.start();
        EmbeddedMailServer started = new EmbeddedMailServer(server);
        LOG.info("The demo's mail server listens: SMTP {}, IMAP {}", started.smtpPort(), started.imapPort());
        return started;
    }

    /** On this machine. */
    public String host() {
        return THIS_MACHINE;
    }

    public int smtpPort() {
        return server.smtpPort();
    }

    public int imapPort() {
        return server.imapPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
