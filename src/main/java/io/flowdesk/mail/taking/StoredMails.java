package io.flowdesk.mail.taking;

import io.flowdesk.mail.content.MailReader;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.content.UnreadableMail;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.MailStore;
import io.flowdesk.ticket.refusal.NotPossible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads stored mails. */
@Component
class StoredMails {

    private final MailStore store;
    private final MailReader reader;

    StoredMails(MailStore store, MailReader reader) {
        this.store = store;
        this.reader = reader;
    }

    ParsedMail parse(IncomingMail mail) throws UnreadableMail {
        try (InputStream raw = store.open(mail)) {
            return reader.read(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotPossible when it is unreadable */
    ParsedMail read(IncomingMail mail) {
        if (!isLegible(mail)) {
            throw new NotPossible(Objects.requireNonNullElse(mail.reason(), "The mail cannot be read."));
        }
        try {
            return parse(mail);
        } catch (UnreadableMail bad) {
            throw new NotPossible(bad.reason());
        }
    }

    /** Empty also where a fault of ours is in the way. */
    Optional<ParsedMail> tryRead(IncomingMail mail) {
        try {
            return isLegible(mail) ? Optional.of(parse(mail)) : Optional.empty();
        } catch (UnreadableMail | RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    /** Reading what has failed or ended a node each time may end this one, and what was given up would be so again. */
    private static boolean isLegible(IncomingMail mail) {
        boolean wasRead = mail.state() == MailState.HELD;
        return mail.whole()
                && (wasRead || mail.attempts() < IncomingMails.MOST_ATTEMPTS)
                && !UnreadableMail.TOO_SLOW.equals(mail.reason());
    }
}
