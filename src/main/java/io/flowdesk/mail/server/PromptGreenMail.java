package io.flowdesk.mail.server;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * GreenMail whose answers are not held back. It writes each in several pieces, of which the system sends the second only
 * when the client has confirmed the first, and that takes 40 ms.
 */
public final class PromptGreenMail extends GreenMail {

    private static final String THIS_MACHINE = "127.0.0.1";

    /** SMTP and IMAP of this machine; port 0 takes any free one. */
    public PromptGreenMail(int smtpPort, int imapPort) {
        super(new ServerSetup[] {
            new ServerSetup(smtpPort, THIS_MACHINE, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, THIS_MACHINE, ServerSetup.PROTOCOL_IMAP)
        });
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        return Arrays.stream(setups)
                .collect(Collectors.toMap(ServerSetup::getProtocol, setup -> server(setup, managers)));
    }

    private static AbstractServer server(ServerSetup setup, Managers managers) {
        return ServerSetup.PROTOCOL_IMAP.equals(setup.getProtocol())
                ? new Imap(setup, managers)
                : new Smtp(setup, managers);
    }

    public int smtpPort() {
        return portOf(ServerSetup.PROTOCOL_SMTP);
    }

    /** In place of {@link #getImap()}, whose class cannot be extended. */
    public int imapPort() {
        return portOf(ServerSetup.PROTOCOL_IMAP);
    }

    private int portOf(String protocol) {
        return Objects.requireNonNull(services.get(protocol)).getPort();
    }

    private static Socket prompt(Socket client) {
        try {
            client.setTcpNoDelay(true);
        } catch (SocketException gone) {
            // The handler finds out when it reads.
        }
        return client;
    }

    private static final class Smtp extends SmtpServer {

        Smtp(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return super.createProtocolHandler(prompt(client));
        }
    }

    private static final class Imap extends AbstractServer {

        Imap(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), prompt(client));
        }
    }
}
