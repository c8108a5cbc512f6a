package io.flowdesk.mail.inbox;

import io.flowdesk.mail.inbox.fetching.FetchedMail;
import io.flowdesk.mail.inbox.fetching.Fetching;
import io.flowdesk.mail.inbox.fetching.FoundMail;
import io.flowdesk.mail.inbox.fetching.MailPlace;
import io.flowdesk.mail.inbox.fetching.NewMails;
import io.flowdesk.mail.inbox.fetching.NotHandedOut;
import io.flowdesk.mail.inbox.fetching.Refusals;
import io.flowdesk.mail.store.MailStore;
import io.flowdesk.platform.transaction.Disturbance;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores everything that is new in a mailbox, oldest first. Storing a mail and moving on is one transaction; the mark on
 * the server comes after its commit, and only tells people who look into the mailbox.
 */
@Component
class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Fetching fetching;
    private final MailStore store;
    private final Position position;
    private final Marks marks;
    private final TransactionTemplate transaction;
    private final Refusals refusals = new Refusals();

    Round(Fetching fetching, MailStore store, Position position, Marks marks, PlatformTransactionManager transactions) {
        this.fetching = fetching;
        this.store = store;
        this.position = position;
        this.marks = marks;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Returns how many were stored.
     *
     * @param goOn is asked before each mail
     */
    int takeIn(ImapConnection connection, String mailbox, BooleanSupplier goOn) throws MessagingException {
        IMAPFolder folder = connection.folder();
        long validity = folder.getUIDValidity();
        Optional<Long> last = position.of(mailbox, validity);
        if (last.isPresent()) {
            marks.makeUp(mailbox, folder, last.get());
        }
        // Before the search: what comes after it is found the next time.
        long highest = NewMails.highestUid(folder);
        int stored = 0;
        for (FoundMail mail : last.isPresent() ? NewMails.after(folder, last.get()) : first(folder, mailbox)) {
            if (!goOn.getAsBoolean()) {
                return stored;
            }
            stored += store(connection, new MailPlace(mailbox, validity, mail.uid()), mail, last.isPresent()) ? 1 : 0;
            marks.mark(mailbox, mail.uid(), mail.message());
        }
        if (last.isEmpty()) {
            position.move(mailbox, validity, highest);
        }
        return stored;
    }

    private Collection<FoundMail> first(IMAPFolder folder, String mailbox) throws MessagingException {
        Optional<Instant> moved = position.movedAt(mailbox);
        return moved.isPresent() ? NewMails.unreadOrSince(folder, moved.get()) : NewMails.unread(folder);
    }

    /** @param inOrder false: in the first round, whose position is set at its end */
    private boolean store(ImapConnection connection, MailPlace place, FoundMail mail, boolean inOrder)
            throws MessagingException {
        if (refusals.isReplaced(place)) {
            return substitute(place, inOrder);
        }
        try (FetchedMail fetched = fetching.fetch(mail.message());
                InputStream raw = fetched.open()) {
            boolean stored = keep(place, raw, null, inOrder);
            refusals.forget(place);
            return stored;
        } catch (NotHandedOut | RuntimeException | IOException | Error failure) {
            return failed(connection, place, inOrder, failure);
        }
    }

    private boolean failed(ImapConnection connection, MailPlace place, boolean inOrder, Throwable failure)
            throws MessagingException {
        boolean ours = !(failure instanceof NotHandedOut) && Disturbance.caused(failure);
        if (ours || !refusals.isEnough(place, connection.isOpen())) {
            throw new MessagingException("Mail %d cannot be stored".formatted(place.uid()), new IOException(failure));
        }
        LOG.warn("Mail {} of {} is replaced by a question to a person", place.uid(), place.mailbox(), failure);
        boolean isNew = substitute(place, inOrder);
        if (!connection.isOpen()) {
            throw new MessagingException("Over mail %d the connection broke".formatted(place.uid()));
        }
        return isNew;
    }

    /** One that cannot be had must not block all that come after it; a person is told of it. */
    private boolean substitute(MailPlace place, boolean inOrder) {
        String reason = "The mail server does not hand it out; look for it in the mailbox.";
        return keep(place, new ByteArrayInputStream(place.trace()), reason, inOrder);
    }

    private boolean keep(MailPlace place, InputStream raw, @Nullable String reason, boolean inOrder) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (inOrder && !position.isBefore(place)) {
                return false;
            }
            boolean isNew = store.store(place.mailbox(), raw, reason).isPresent();
            if (inOrder) {
                position.move(place.mailbox(), place.validity(), place.uid());
            }
            return isNew;
        }));
    }
}
