package io.flowdesk.mail.taking;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.MailHeaders;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.loop.AutomaticMail;
import io.flowdesk.mail.origin.UsableAddress;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.MailStore;
import io.flowdesk.notification.AskedMails;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the sender of a mail that exceeds a limit that a person has to look at it: once, and never a machine. */
@Component
class SenderNotice {

    private static final String WHAT = "mail-put-aside";
    private static final int HEADER = 64 * 1024;
    private static final Duration ONCE = Duration.ofDays(1);

    private final MailStore store;
    private final AutomaticMail automatic;
    private final Requesters requesters;
    private final AskedMails mails;
    private final MessageSource texts;
    private final JdbcClient database;
    private final Clock clock;

    SenderNotice(
            MailStore store,
            AutomaticMail automatic,
            Requesters requesters,
            AskedMails mails,
            MessageSource texts,
            JdbcClient database,
            Clock clock) {
        this.store = store;
        this.automatic = automatic;
        this.requesters = requesters;
        this.mails = mails;
        this.texts = texts;
        this.database = database;
        this.clock = clock;
    }

    /** Needs a transaction. */
    void send(IncomingMail mail) {
        String sender = mail.sender();
        if (sender != null && isOfAPerson(mail, sender)) {
            UsableAddress.read(sender).filter(this::isNews).ifPresent(this::tell);
        }
    }

    private boolean isOfAPerson(IncomingMail mail, String sender) {
        MailHeaders headers = new MailHeaders(fields(mail));
        return automatic
                .signIn(ParsedMail.ofHeader(new MailAddress(sender, null), headers))
                .isEmpty();
    }

    private boolean isNews(String address) {
        return database.sql(
                        "select not exists (select from outbox where event = ? and recipient = ? and created_at > ? and ticket_id is null)")
                .params(WHAT, address, Timestamp.from(clock.instant().minus(ONCE)))
                .query(Boolean.class)
                .single();
    }

    private void tell(String address) {
        Requester person = requesters.findOrCreate(Contact.byMail(address));
        mails.queue(
                person,
                WHAT,
                texts.getMessage("mail.put-aside.subject", null, person.language()),
                texts.getMessage("mail.put-aside.text", null, person.language()));
    }

    private List<Map.Entry<String, String>> fields(IncomingMail mail) {
        try (InputStream raw = store.open(mail)) {
            InternetHeaders header = new InternetHeaders(new ByteArrayInputStream(raw.readNBytes(HEADER)), true);
            return Collections.list(header.getAllHeaders()).stream()
                    .map((Header field) -> Map.entry(field.getName(), String.valueOf(field.getValue())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }
}
