package io.flowdesk.mail.sending;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.sending.Outcome.Left;
import io.flowdesk.mail.sending.Outcome.NotYet;
import io.flowdesk.mail.sending.Outcome.Refused;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import io.flowdesk.platform.Beginning;
import io.flowdesk.platform.transaction.Conflicts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what became of an attempt, unless the lease ended and another worker has made the next one meanwhile. */
@Component
class Records {

    private static final int LONGEST = 500;

    private final JdbcClient database;
    private final Clock clock;
    private final Conflicts conflicts;
    private final LastResort lastResort;
    private final List<Duration> retries;

    Records(JdbcClient database, Clock clock, Conflicts conflicts, LastResort lastResort, MailSettings settings) {
        this.database = database;
        this.clock = clock;
        this.conflicts = conflicts;
        this.lastResort = lastResort;
        this.retries = settings.retries();
    }

    void keep(OutgoingMail mail, Outcome outcome) {
        conflicts.retrying(() -> {
            write(mail, outcome);
            return true;
        });
    }

    private void write(OutgoingMail mail, Outcome outcome) {
        if (outcome instanceof Left) {
            left(mail);
        } else if (outcome instanceof NotYet delay && hasRetries(mail)) {
            wait(mail, delay.why());
        } else if (outcome instanceof NotYet delay) {
            giveUp(mail, delay.why());
        } else if (outcome instanceof Refused refusal) {
            giveUp(mail, refusal.why());
        }
    }

    /** Whoever asked for one more attempt wants to see what comes of it. */
    private boolean hasRetries(OutgoingMail mail) {
        return !mail.again() && mail.attempt() <= retries.size();
    }

    /** Ordinary mails need not wait for whoever has locked the ticket. */
    private void left(OutgoingMail mail) {
        if (mail.again()) {
            lastResort.lock(mail);
        }
        if (update(mail, "SENT", null, null)) {
            lastResort.left(mail);
        }
    }

    private void wait(OutgoingMail mail, String why) {
        update(mail, "QUEUED", clock.instant().plus(retries.get(mail.attempt() - 1)), why);
    }

    private void giveUp(OutgoingMail mail, String why) {
        lastResort.lock(mail);
        if (update(mail, "FAILED", null, why)) {
            lastResort.givenUp(mail);
        }
    }

    private boolean update(OutgoingMail mail, String state, @Nullable Instant next, @Nullable String why) {
        return database.sql("update outbox set state = :state, next_attempt_at = :next, failure = :why,"
                                + " sent_at = case :state when 'SENT' then cast(:now as timestamptz) end,"
                                + " leased_until = null, again = again and :state = 'QUEUED'"
                                + " where id = :id and attempts = :attempt and state = 'QUEUED'")
                        .param("state", state)
                        .param("next", next == null ? null : Timestamp.from(next))
                        .param("why", why == null ? null : Beginning.of(why, LONGEST))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .update()
                > 0;
    }
}
