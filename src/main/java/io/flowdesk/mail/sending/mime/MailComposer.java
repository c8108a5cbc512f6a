package io.flowdesk.mail.sending.mime;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.token.MailTokens;
import io.flowdesk.mail.token.Threads;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the mail that leaves. Every attempt makes the same one, but for its date. */
@Component
public class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final MailTokens tokens;
    private final Threads threads;
    private final MailBody bodies;
    private final Clock clock;

    MailComposer(MailSettings settings, MailTokens tokens, Threads threads, MailBody bodies, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.threads = threads;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * Fills the empty {@code message}.
     *
     * @throws AddressException when no mail can go to that address
     */
    public void compose(OutgoingMail mail, MimeMessage message) throws MessagingException {
        message.setFrom(desk());
        message.setRecipient(RecipientType.TO, recipient(mail.recipient()));
        Optional<String> replyTo = tokens.replyAddress(mail.header());
        if (replyTo.isPresent()) {
            message.setReplyTo(new InternetAddress[] {named(replyTo.get())});
        }
        message.setSubject(OneLine.of(mail.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", mail.header());
        inItsThread(mail, message);
        if (mail.automatic()) {
            marked(mail, message);
        }
        message.setContent(bodies.of(mail));
        message.saveChanges();
        message.setHeader("Message-ID", mail.header());
    }

    private void inItsThread(OutgoingMail mail, MimeMessage message) throws MessagingException {
        List<String> earlier = threads.of(mail.ticketId(), mail.person(), mail.id());
        if (!earlier.isEmpty()) {
            message.setHeader("In-Reply-To", earlier.get(earlier.size() - 1));
            message.setHeader("References", String.join("\r\n ", earlier));
        }
    }

    /** So that no machine answers it. */
    private static void marked(OutgoingMail mail, MimeMessage message) throws MessagingException {
        message.setHeader("Auto-Submitted", mail.event().equals("received") ? "auto-replied" : "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
    }

    private InternetAddress desk() throws MessagingException {
        return named(
                settings.deskAddress().orElseThrow(() -> new MessagingException("flowdesk.mail.address is not set")));
    }

    private InternetAddress named(String address) throws MessagingException {
        try {
            return new InternetAddress(address, OneLine.of(settings.name()), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(UTF_8, e);
        }
    }

    private static InternetAddress recipient(String address) throws AddressException {
        int at = address.lastIndexOf('@');
        try {
            return new InternetAddress(address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1)), true);
        } catch (IllegalArgumentException e) {
            throw new AddressException(e.getMessage(), address);
        }
    }
}
