package io.flowdesk.mail.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Down while the mail server does not take what we send. It asks the outbox, not the server: mails that wait are the
 * trouble. Readiness does not depend on it, for tickets are taken all the same.
 */
@Component("outgoingMailHealthIndicator")
class OutgoingMailHealth implements HealthIndicator {

    private static final String SQL =
            """
            select count(*) as waiting, count(*) filter (where failure is not null) as delayed,
                   (array_agg(failure order by attempted_at desc) filter (where attempts > 0))[1] as failure,
                   max(attempted_at) filter (where attempts > 0 and leased_until is null)
                     > coalesce((select max(sent_at) from outbox), '-infinity') as stuck
              from outbox
             where state = 'QUEUED'
            """;

    private final JdbcClient database;
    private final Sender sender;

    OutgoingMailHealth(JdbcClient database, Sender sender) {
        this.database = database;
        this.sender = sender;
    }

    @Override
    public Health health() {
        Health found = database.sql(SQL).query(OutgoingMailHealth::read).single();
        return sender.missing().isEmpty()
                ? found
                : Health.outOfService()
                        .withDetails(found.getDetails())
                        .withDetail("missing", sender.missing())
                        .build();
    }

    /** One mail that waits for its next attempt is no trouble when others have left since. */
    private static Health read(ResultSet row, int index) throws SQLException {
        Health.Builder health = row.getBoolean("stuck") ? Health.down() : Health.up();
        String failure = row.getString("failure");
        if (failure != null) {
            health.withDetail("lastFailure", failure);
        }
        return health.withDetail("waiting", row.getLong("waiting"))
                .withDetail("delayed", row.getLong("delayed"))
                .build();
    }
}
