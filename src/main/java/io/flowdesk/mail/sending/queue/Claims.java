package io.flowdesk.mail.sending.queue;

import io.flowdesk.mail.loop.Silence;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each mail that is due to one worker alone, on whichever node, in a short transaction of its own. */
@Component
public class Claims {

    private final Queue queue;
    private final HourlyLimit limit;
    private final Silence silence;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Claims(Queue queue, HourlyLimit limit, Silence silence, Clock clock, PlatformTransactionManager transactions) {
        this.queue = queue;
        this.limit = limit;
        this.silence = silence;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Empty when nothing is due. */
    public Optional<OutgoingMail> next() {
        return Objects.requireNonNull(transactions.execute(status -> {
            queue.oneAtATime();
            return first(clock.instant());
        }));
    }

    private Optional<OutgoingMail> first(Instant now) {
        Optional<OutgoingMail> due = queue.firstDue(now);
        while (due.isPresent() && isKeptBack(due.get(), now)) {
            due = queue.firstDue(now);
        }
        return due.map(mail -> queue.lease(mail, now));
    }

    private boolean isKeptBack(OutgoingMail mail, Instant now) {
        if (isUnwanted(mail)) {
            queue.suppress(mail, "Nothing automatic is sent to whoever wrote by a mailing list.");
            return true;
        }
        Optional<Instant> free = limit.freeAt(mail, now);
        free.ifPresent(until -> limit.hold(mail.recipient(), now, until));
        return free.isPresent();
    }

    /** What somebody asked to be sent again has been looked at. */
    private boolean isUnwanted(OutgoingMail mail) {
        Long ticket = mail.ticketId();
        return mail.automatic() && !mail.toAgent() && mail.attempt() == 0 && ticket != null && silence.isKept(ticket);
    }
}
