package io.flowdesk.mail.sending.queue;

import io.flowdesk.mail.sending.mime.OutgoingMail;
import io.flowdesk.platform.node.ThisNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mails that wait in the outbox. A worker leases a few, by the clock of the database, for longer than sending them
 * can take; they are free again after that, or as soon as the worker's node has died.
 */
@Component
public class Queue {

    /** Any number that nobody else uses for an advisory lock. */
    private static final long CLAIMING = 5_190_344_871_201_663L;

    private static final String FREE =
            "state = 'QUEUED' and (leased_until is null or leased_until < clock_timestamp() or not node_lives(leased_by))";
    private static final String COLUMNS =
            "id, attempts, ticket_id, message_id, event, recipient_kind, recipient_person,"
                    + " recipient, language, subject, body, message_header, automatic, again";

    private final JdbcClient database;
    private final ThisNode node;

    Queue(JdbcClient database, ThisNode node) {
        this.database = database;
        this.node = node;
    }

    /** Until the running transaction ends nobody else takes a mail, on no node: limits are then counted rightly. */
    void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(?)").param(CLAIMING).query(row -> {});
    }

    /** So many at most, those that have been due for longest first. */
    List<OutgoingMail> due(Instant now, int most) {
        return database.sql("select " + COLUMNS + " from outbox where next_attempt_at <= ? and " + FREE
                        + " order by next_attempt_at, id limit ? for update skip locked")
                .params(Timestamp.from(now), most)
                .query(Queue::read)
                .list();
    }

    /** Returns them as their next attempts, in the same order. */
    List<OutgoingMail> lease(List<OutgoingMail> mails, Instant now) {
        Long[] ids = mails.stream().map(OutgoingMail::id).toArray(Long[]::new);
        Map<Long, OutgoingMail> leased = database
                .sql("update outbox set attempts = attempts + 1, attempted_at = ?, leased_by = ?,"
                        + " leased_until = clock_timestamp() + interval '10 minutes' where id = any(?) returning "
                        + COLUMNS)
                .params(Timestamp.from(now), node.number(), ids)
                .query(Queue::read)
                .list()
                .stream()
                .collect(Collectors.toMap(OutgoingMail::id, Function.identity()));
        return mails.stream()
                .map(mail -> Objects.requireNonNull(leased.get(mail.id())))
                .toList();
    }

    /** It will never leave. */
    void suppress(OutgoingMail mail, String why) {
        database.sql("update outbox set state = 'SUPPRESSED', next_attempt_at = null, failure = ? where id = ?")
                .params(why, mail.id())
                .update();
    }

    /** When the first mail is due that nobody has leased. */
    public Optional<Instant> nextDue() {
        return database.sql("select next_attempt_at from outbox where " + FREE + " order by next_attempt_at limit 1")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The mail as it stands, leased or not. */
    public OutgoingMail get(long id) {
        return database.sql("select " + COLUMNS + " from outbox where id = ?")
                .param(id)
                .query(Queue::read)
                .single();
    }

    private static OutgoingMail read(ResultSet row, int index) throws SQLException {
        return new OutgoingMail(
                row.getLong("id"),
                row.getInt("attempts"),
                number(row, "ticket_id"),
                number(row, "message_id"),
                row.getString("event"),
                row.getString("recipient_kind").equals("AGENT"),
                row.getString("recipient_person"),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("message_header"),
                row.getBoolean("automatic"),
                row.getBoolean("again"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
