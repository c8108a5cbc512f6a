package io.flowdesk.ticket.conversation;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A file belongs to a message, or is cleared away a day after its upload. */
@Component
class UploadsAreCleared extends SqlCheck {

    private static final Duration PATIENCE = Duration.ofDays(2);

    /** Its subject is the id of the file. */
    static final Cure CLEAR = Cure.safe("clear-uploads", "clears it away, as the housekeeping does");

    private static final Cure YOUNG =
            Cure.none("young-upload", "The housekeeping clears it away two days after its upload.");

    private static final String SQL =
            """
            select format('%s: the file "%s" (%s) was uploaded at %s and belongs to no message.',
                          coalesce(t.number, 'No ticket'), a.file_name, a.id, a.created_at) as sentence,
                   a.id::text as subject,
                   case when a.created_at < :limit then 'clear-uploads' else 'young-upload' end as cure
              from attachment a
              left join ticket t on t.id = a.ticket_id
             where a.message_id is null and (a.ticket_id is not null or a.created_at < :limit)
            """;

    private final Clock clock;

    UploadsAreCleared(JdbcClient database, Clock clock) {
        super(database, SQL, CLEAR, YOUNG);
        this.clock = clock;
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("limit", Timestamp.from(clock.instant().minus(PATIENCE)));
    }

    @Override
    public String remedy() {
        return "Look into the log why the housekeeping, which runs every quarter of an hour, does not clear such files away.";
    }
}
