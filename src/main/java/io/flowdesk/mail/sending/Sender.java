package io.flowdesk.mail.sending;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.sending.mime.MailComposer;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server, in no transaction: it may take as long as the server lets us wait. */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;
    private final MailComposer composer;

    Sender(ObjectProvider<JavaMailSender> server, MailSettings settings, MailComposer composer) {
        this.server = server;
        this.settings = settings;
        this.composer = composer;
    }

    /** Settings without which no mail can be sent; empty: it can. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (server.getIfAvailable() == null) {
            missing.add("spring.mail.host");
        }
        if (settings.deskAddress().isEmpty()) {
            missing.add("flowdesk.mail.address");
        }
        return missing;
    }

    /** For mails that follow each other; only while nothing is missing. */
    SmtpConnection connection() {
        return new SmtpConnection(server.getObject());
    }

    /** Whatever goes wrong with one mail must not keep the others. */
    Outcome send(OutgoingMail mail, SmtpConnection connection) {
        try {
            MimeMessage message = server.getObject().createMimeMessage();
            composer.compose(mail, message);
            connection.send(message);
            return new Outcome.Left();
        } catch (AddressException e) {
            return new Outcome.Refused(
                    "%s is no address that mail can be sent to: %s".formatted(mail.recipient(), e.getMessage()));
        } catch (MailException | MessagingException e) {
            return Outcome.of(e);
        } catch (RuntimeException e) {
            LOG.warn("Mail {} cannot be written, and is tried again", mail.header(), e);
            return new Outcome.NotYet(e.toString());
        }
    }
}
