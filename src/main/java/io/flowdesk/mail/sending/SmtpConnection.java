package io.flowdesk.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The connection to the mail server, kept while one mail follows the other: greeting and TLS take longer than a mail. Of
 * one thread. It is made with the first mail, and anew after a failure.
 */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    /** Many servers want no more from one connection. */
    private static final int MOST = 100;

    private final JavaMailSender smtp;
    private @Nullable Transport open;
    private int sent;

    SmtpConnection(JavaMailSender smtp) {
        this.smtp = smtp;
    }

    /**
     * @param mail saved, with the Message-ID that answers to it will name
     * @throws org.springframework.mail.MailException or MessagingException when the server does not take it
     */
    void send(MimeMessage mail) throws MessagingException {
        if (!(smtp instanceof JavaMailSenderImpl server)) {
            smtp.send(mail);
            return;
        }
        try {
            connected(server).sendMessage(mail, mail.getAllRecipients());
            sent++;
        } catch (MessagingException e) {
            close();
            throw e;
        }
    }

    /** Asks the server whether it still listens before a mail is entrusted to an old connection. */
    private Transport connected(JavaMailSenderImpl server) throws MessagingException {
        Transport transport = open;
        if (transport != null && sent < MOST && transport.isConnected()) {
            return transport;
        }
        close();
        String protocol = server.getProtocol();
        Transport fresh =
                server.getSession().getTransport(protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol);
        open = fresh;
        sent = 0;
        fresh.connect(
                server.getHost(),
                server.getPort(),
                unlessEmpty(server.getUsername()),
                unlessEmpty(server.getPassword()));
        return fresh;
    }

    /** A name that is empty would be one to sign in with. */
    private static @Nullable String unlessEmpty(@Nullable String setting) {
        return setting == null || setting.isEmpty() ? null : setting;
    }

    @Override
    public void close() {
        Transport transport = open;
        open = null;
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.debug("The mail server did not say goodbye", e);
            }
        }
    }
}
