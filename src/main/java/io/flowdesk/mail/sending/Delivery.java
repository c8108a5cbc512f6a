package io.flowdesk.mail.sending;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import io.flowdesk.mail.sending.queue.Claims;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends mails: a few taken in one transaction, each sent in none, and what came of it kept in another. */
@Component
public class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** By outcome: Left, NotYet or Refused. */
    private static final String ATTEMPTS = "flowdesk.mail.attempts";

    /** Of a lease of ten minutes: a mail that is begun then still ends before another worker may take it. */
    private static final Duration ENOUGH = Duration.ofMinutes(4);

    private final Claims claims;
    private final Sender sender;
    private final Records records;
    private final CurrentActor actor;
    private final MeterRegistry meters;

    Delivery(Claims claims, Sender sender, Records records, CurrentActor actor, MeterRegistry meters) {
        this.claims = claims;
        this.sender = sender;
        this.records = records;
        this.actor = actor;
        this.meters = meters;
    }

    /** Tries everything that is due now, and returns how many mails that were. */
    public int deliverDue() {
        if (!sender.missing().isEmpty()) {
            return 0;
        }
        int tried = 0;
        try (SmtpConnection connection = sender.connection()) {
            int more = deliverNext(connection, () -> true);
            while (more > 0) {
                tried += more;
                more = deliverNext(connection, () -> true);
            }
        }
        return tried;
    }

    /**
     * Tries the next few mails that are due, and returns how many there were.
     *
     * @param goesOn asked before each of them; those that are left are free when their lease or the node ends
     */
    int deliverNext(SmtpConnection connection, BooleanSupplier goesOn) {
        return actor.as(Actor.SYSTEM, () -> {
            List<OutgoingMail> mails = claims.next();
            long end = System.nanoTime() + ENOUGH.toNanos();
            mails.stream()
                    .takeWhile(mail -> goesOn.getAsBoolean() && System.nanoTime() < end)
                    .forEach(mail -> deliver(mail, connection));
            return mails.size();
        });
    }

    private void deliver(OutgoingMail mail, SmtpConnection connection) {
        Outcome outcome = sender.send(mail, connection);
        if (!(outcome instanceof Outcome.Left)) {
            LOG.warn("Mail {} did not leave at attempt {}: {}", mail.header(), mail.attempt(), outcome);
        }
        meters.counter(ATTEMPTS, "outcome", outcome.getClass().getSimpleName()).increment();
        records.keep(mail, outcome);
    }
}
