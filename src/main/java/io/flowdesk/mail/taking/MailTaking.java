package io.flowdesk.mail.taking;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.content.UnreadableMail;
import io.flowdesk.mail.landing.MailWords;
import io.flowdesk.mail.loop.AutomaticMail;
import io.flowdesk.mail.loop.SameContent;
import io.flowdesk.mail.origin.UsableAddress;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.files.FileTooLarge;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.platform.transaction.Disturbance;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in what is stored, from the stored copy and apart from the mailbox: whatever goes wrong here loses no mail and
 * delays no other. One mail is one transaction, its own state included.
 */
@Component
public class MailTaking {

    private static final Logger LOG = LoggerFactory.getLogger(MailTaking.class);

    private final IncomingMails mails;
    private final StoredMails stored;
    private final AutomaticMail automatic;
    private final FromMachines fromMachines;
    private final FromPeople fromPeople;
    private final MailWords words;
    private final Quarantine quarantine;
    private final Conflicts conflicts;
    /** Whose last attempt shall not count, as soon as the database can be told. */
    private final Set<Long> disturbed = ConcurrentHashMap.newKeySet();

    MailTaking(
            IncomingMails mails,
            StoredMails stored,
            AutomaticMail automatic,
            FromMachines fromMachines,
            FromPeople fromPeople,
            MailWords words,
            Quarantine quarantine,
            Conflicts conflicts) {
        this.mails = mails;
        this.stored = stored;
        this.automatic = automatic;
        this.fromMachines = fromMachines;
        this.fromPeople = fromPeople;
        this.words = words;
        this.quarantine = quarantine;
        this.conflicts = conflicts;
    }

    /** Takes in the oldest one that is due; false if there is none. */
    public boolean takeNext() {
        forgive();
        Optional<IncomingMail> next = mails.begin();
        next.ifPresent(this::take);
        return next.isPresent();
    }

    private void take(IncomingMail mail) {
        Optional<String> obstacle = obstacle(mail);
        if (obstacle.isPresent()) {
            quarantine.put(mail, obstacle.get());
            return;
        }
        try {
            takeIn(mail);
        } catch (UnreadableMail bad) {
            quarantine.putAndTell(mail, bad.reason());
        } catch (InvalidInput bad) {
            refused(mail, bad);
        } catch (Throwable failure) {
            failed(mail, failure);
        }
    }

    private void takeIn(IncomingMail mail) throws UnreadableMail {
        if (!mail.whole()) {
            throw new UnreadableMail(
                    "It is larger than the desk takes; the first %d bytes are kept.".formatted(mail.size()));
        }
        ParsedMail read = stored.parse(mail);
        conflicts.retrying(() -> {
            mails.lock(mail.id(), MailState.STORED).ifPresent(waiting -> sort(waiting, read));
            return null;
        });
    }

    private static Optional<String> obstacle(IncomingMail mail) {
        if (mail.attempts() > IncomingMails.MOST_ATTEMPTS) {
            return Optional.of("Taking it in was begun %d times and never ended.".formatted(mail.attempts() - 1));
        }
        return Optional.ofNullable(mail.reason());
    }

    private void refused(IncomingMail mail, InvalidInput bad) {
        if (bad.getCause() instanceof FileTooLarge large) {
            quarantine.putAndTell(mail, "One of its files is larger than %d bytes.".formatted(large.most()));
        } else {
            quarantine.put(mail, bad.errors().get(0).message());
        }
    }

    /** What a disturbance did will be better one day; what the mail did will not. */
    private void failed(IncomingMail mail, Throwable failure) {
        LOG.warn("Incoming mail {} could not be taken in, attempt {}", mail.id(), mail.attempts(), failure);
        if (Disturbance.caused(failure)) {
            disturbed.add(mail.id());
            forgive();
        } else if (mail.attempts() >= IncomingMails.MOST_ATTEMPTS) {
            quarantine.put(mail, "Taking it in failed: " + failure.getClass().getSimpleName() + ".");
        }
    }

    private void forgive() {
        disturbed.removeIf(mail -> {
            mails.forgive(mail);
            return true;
        });
    }

    /** As it is compared and written to later; as it stands there only where one cannot write to it. */
    private static @Nullable String senderOf(ParsedMail mail) {
        MailAddress from = mail.from();
        return from == null ? null : UsableAddress.read(from.address()).orElse(from.address());
    }

    private void sort(IncomingMail stored, ParsedMail mail) {
        mails.know(stored.id(), senderOf(mail), words.subject(mail, Locale.ENGLISH), SameContent.hashOf(mail));
        automatic
                .signIn(mail)
                .ifPresentOrElse(sign -> fromMachines.take(stored, mail, sign), () -> fromPeople.take(stored, mail));
    }
}
