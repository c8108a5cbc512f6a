package io.flowdesk.mail.sending;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import io.flowdesk.mail.sending.queue.Claims;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends mails: a few taken in one transaction, each sent in none, and what came of it kept in another. */
@Component
public class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** By outcome: Left, NotYet or Refused. */
    private static final String ATTEMPTS = "flowdesk.mail.attempts";

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
            for (int more = deliverNext(connection); more > 0; more = deliverNext(connection)) {
                tried += more;
            }
        }
        return tried;
    }

    /** Tries the next few mails that are due, and returns how many. */
    int deliverNext(SmtpConnection connection) {
        return actor.as(Actor.SYSTEM, () -> {
            List<OutgoingMail> mails = claims.next();
            mails.forEach(mail -> deliver(mail, connection));
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
