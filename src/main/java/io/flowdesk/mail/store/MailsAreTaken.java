package io.flowdesk.mail.store;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A stored mail is taken in within minutes, or somebody is asked about it. */
@Component
class MailsAreTaken extends SqlCheck implements MeterBinder {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** No pause between two attempts is as long as this. */
    private static final Duration HOPELESS = Duration.ofDays(1);

    /** Its subject is the id of the mail. */
    static final Cure TRY_NOW = Cure.safe("take-in-now", "lets a node try it now, not at that date");

    private static final Cure NO_NODE = Cure.none(
            "no-node-takes-in", "It is tried again and again; the log of the nodes says what keeps them from it.");

    private static final String SQL =
            """
            select format('Mail %s was stored at %s and is still not taken in.', id, received_at) as sentence,
                   id::text as subject,
                   case when next_attempt_at > :latest then 'take-in-now' else 'no-node-takes-in' end as cure
              from incoming_mail
             where state = 'STORED' and received_at < :limit
            """;

    private final JdbcClient database;
    private final Clock clock;

    MailsAreTaken(JdbcClient database, Clock clock) {
        super(database, SQL, TRY_NOW, NO_NODE);
        this.database = database;
        this.clock = clock;
    }

    @Override
    protected Map<String, Object> parameters() {
        Instant now = clock.instant();
        return Map.of(
                "limit", Timestamp.from(now.minus(PATIENCE)),
                "latest", Timestamp.from(now.plus(HOPELESS)));
    }

    @Override
    public String remedy() {
        return "Look into the log for what keeps the desk from it; some node must run with flowdesk.mail.imap.enabled.";
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("flowdesk.mail.waiting", this::oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest mail that is stored and not taken in; 0: none waits")
                .register(registry);
    }

    private long oldestSeconds() {
        Instant now = clock.instant();
        return database.sql("select coalesce(min(received_at), ?) as oldest from incoming_mail where state = 'STORED'")
                .param(Timestamp.from(now))
                .query((row, index) -> Duration.between(
                                row.getTimestamp("oldest").toInstant(), now)
                        .toSeconds())
                .single();
    }
}
