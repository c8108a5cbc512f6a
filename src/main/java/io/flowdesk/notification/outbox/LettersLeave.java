package io.flowdesk.notification.outbox;

import io.flowdesk.platform.doctor.Check;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where mails leave at all, none waits longer than a mail server is usually away, and none is given up unseen. */
@Component
class LettersLeave implements Check {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final String SQL =
            """
            select format('%s: the letter "%s" to %s could not be delivered, after %s attempts.',
                          coalesce(t.number, 'No ticket'), o.event, o.recipient, o.attempts)
              from outbox o
              left join ticket t on t.id = o.ticket_id
             where o.state = 'FAILED'
            union all
            select format('%s: the letter "%s" to %s has been due since %s and has not left, after %s attempts.',
                          coalesce(t.number, 'No ticket'), o.event, o.recipient, o.next_attempt_at, o.attempts)
              from outbox o
              left join ticket t on t.id = o.ticket_id
             where o.state = 'QUEUED' and o.next_attempt_at < :limit
               and exists (select from outbox where medium = 'MAIL' and state = 'SENT')
             order by 1
            """;

    private final JdbcClient database;
    private final Clock clock;

    LettersLeave(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<String> findings() {
        return database.sql(SQL)
                .param("limit", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query(String.class)
                .list();
    }

    @Override
    public String remedy() {
        return "Look whether the mail server answers, at the settings of spring.mail and at the log; letters that wait leave by"
                + " themselves then. Tell by phone whom a failed one was for, and correct the address.";
    }
}
