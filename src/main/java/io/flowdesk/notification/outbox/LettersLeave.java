package io.flowdesk.notification.outbox;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where mails leave at all, none waits longer than a mail server is usually away, and none is given up unseen. */
@Component
class LettersLeave extends SqlCheck {

    private static final Duration PATIENCE = Duration.ofHours(1);

    /** Its subject is the id of the letter. */
    static final Cure FREE = Cure.safe("free-letter", "takes it from a worker that has held it for too long");

    private static final Cure GIVEN_UP =
            Cure.none("given-up-letter", "Whether it shall be sent again, and where to, only a person can decide.");
    private static final Cure NOT_TAKEN = Cure.none(
            "letter-waits", "It is tried again and again; the log of the nodes says what the mail server answers.");

    private static final String SQL =
            """
            select format('%s: the letter "%s" to %s could not be delivered, after %s attempts.',
                          coalesce(t.number, 'No ticket'), o.event, o.recipient, o.attempts) as sentence,
                   o.id::text as subject, 'given-up-letter' as cure
              from outbox o
              left join ticket t on t.id = o.ticket_id
             where o.state = 'FAILED'
            union all
            select format('%s: the letter "%s" to %s has been due since %s and has not left, after %s attempts.',
                          coalesce(t.number, 'No ticket'), o.event, o.recipient, o.next_attempt_at, o.attempts), o.id::text,
                   case when o.leased_until > clock_timestamp() + interval '11 minutes' then 'free-letter'
                        else 'letter-waits' end
              from outbox o
              left join ticket t on t.id = o.ticket_id
             where o.state = 'QUEUED' and o.next_attempt_at < :limit
               and exists (select from outbox where medium = 'MAIL' and state = 'SENT')
            """;

    private final Clock clock;

    LettersLeave(JdbcClient database, Clock clock) {
        super(database, SQL, FREE, GIVEN_UP, NOT_TAKEN);
        this.clock = clock;
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("limit", Timestamp.from(clock.instant().minus(PATIENCE)));
    }

    @Override
    public String remedy() {
        return "Look whether the mail server answers, at the settings of spring.mail and at the log; letters that wait leave by"
                + " themselves then. Tell by phone whom a failed one was for, and correct the address.";
    }
}
