package io.flowdesk.mail.sending.queue;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last net under loops: so many automatic mails reach one address within an hour, and no more. The others wait for
 * their turn; a receipt is not sent any more, for whoever gets so many of them knows that we are there. What an agent
 * has written is never kept back.
 */
@Component
class HourlyLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    /** What follows a plus names no other mailbox, so it makes no other address. */
    private static final String MAILBOX = "lower(regexp_replace(%s, '\\+[^@]*@', '@'))";

    private final JdbcClient database;
    private final int most;

    HourlyLimit(JdbcClient database, MailSettings settings) {
        this.database = database;
        this.most = settings.sending().automaticPerHour();
    }

    /** When the next automatic mail may go to that address; empty: now. A mail that was tried before has its place. */
    Optional<Instant> freeAt(OutgoingMail mail, Instant now) {
        if (!mail.automatic() || mail.attempt() > 0) {
            return Optional.empty();
        }
        return database.sql("select attempted_at from outbox where automatic and " + MAILBOX.formatted("recipient")
                        + " = " + MAILBOX.formatted("?")
                        + " and attempted_at > ? order by attempted_at desc offset ? limit 1")
                .params(mail.recipient(), Timestamp.from(now.minus(HOUR)), most - 1)
                .query(Timestamp.class)
                .optional()
                .map(oldest -> oldest.toInstant().plus(HOUR));
    }

    /** Keeps back all automatic mails to that address that are due. */
    void hold(String address, Instant now, Instant until) {
        database.sql(
                        """
                        update outbox
                           set state = case event when 'received' then 'SUPPRESSED' else 'QUEUED' end,
                               next_attempt_at = case event when 'received' then null else cast(:until as timestamptz) end,
                               failure = :why
                         where state = 'QUEUED' and automatic and attempts = 0 and %s = %s
                           and next_attempt_at <= :now
                        """
                                .formatted(MAILBOX.formatted("recipient"), MAILBOX.formatted(":address")))
                .param("until", Timestamp.from(until))
                .param("why", "More than %d automatic mails to this address within an hour.".formatted(most))
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }
}
