package io.flowdesk.mail.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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

    private final GreenMail server;

    private EmbeddedMailServer(GreenMail server) {
        this.server = server;
    }

    /** @param folder for the mails; made if it is missing */
    static EmbeddedMailServer start(Path folder, Embedded ports, Clock clock) throws IOException {
        FreePort.require(ports.smtpPort(), "flowdesk.embedded.smtp-port");
        FreePort.require(ports.imapPort(), "flowdesk.embedded.imap-port");
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(ports.smtpPort(), THIS_MACHINE, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(ports.imapPort(), THIS_MACHINE, ServerSetup.PROTOCOL_IMAP)
        });
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
        return server.getSmtp().getPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
