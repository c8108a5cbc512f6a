package io.flowdesk.ticket.conversation;

import io.flowdesk.platform.doctor.Check;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A file belongs to a message, or is cleared away a day after its upload. */
@Component
class UploadsAreCleared implements Check {

    private static final Duration PATIENCE = Duration.ofDays(2);

    private static final String SQL =
            """
            select format('%s: the file "%s" (%s) was uploaded at %s and belongs to no message.',
                          coalesce(t.number, 'No ticket'), a.file_name, a.id, a.created_at)
              from attachment a
              left join ticket t on t.id = a.ticket_id
             where a.message_id is null and (a.ticket_id is not null or a.created_at < :limit)
             order by 1
            """;

    private final JdbcClient database;
    private final Clock clock;

    UploadsAreCleared(JdbcClient database, Clock clock) {
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
        return "Look into the log why the housekeeping, which runs every quarter of an hour, does not clear such files away.";
    }
}
