package io.flowdesk.mail.store;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.platform.Beginning;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves mails from one state to the next; each call but reading needs a transaction that has locked the mail. */
@Component
public class IncomingMails {

    /** After so many beginnings without an end a person looks at it. */
    public static final int MOST_ATTEMPTS = 4;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** For what comes after reading; before it is over, nobody else begins with the mail. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private static final RowMapper<IncomingMail> ROW = (row, index) -> new IncomingMail(
            row.getLong("id"),
            row.getObject("file", UUID.class),
            row.getLong("size_bytes"),
            row.getBoolean("whole"),
            row.getTimestamp("received_at").toInstant(),
            row.getString("sender"),
            row.getString("subject"),
            MailState.valueOf(row.getString("state")),
            Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf).orElse(null),
            row.getString("reason"),
            row.getString("decided_by"),
            row.getObject("ticket_id", Long.class),
            row.getInt("attempts"));

    private final JdbcClient database;
    private final EntityManager entities;
    private final Clock clock;
    private final Duration readTime;

    IncomingMails(JdbcClient database, EntityManager entities, Clock clock, MailSettings settings) {
        this.readTime = settings.limits().readTime();
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The next one that nobody has begun, and counts the beginning, so that one that ends the whole node does not do it
     * for ever. If nothing comes of it, it is due again after a while, which is longer than it may be read.
     */
    @Transactional
    public Optional<IncomingMail> begin() {
        Timestamp now = Timestamp.from(clock.instant());
        long pause = readTime.plus(MARGIN).toSeconds();
        return database.sql(
                        """
                        update incoming_mail set attempts = attempts + 1,
                               next_attempt_at = cast(:now as timestamptz)
                                 + make_interval(secs => least(:most, (power(attempts + disturbances, 2) + 1) * :pause))
                         where id = (select id from incoming_mail where state = 'STORED' and next_attempt_at <= :now
                                      order by next_attempt_at, id limit 1 for update skip locked)
                        returning *
                        """)
                .param("now", now)
                .param("pause", pause)
                .param("most", Math.max(pause, LONGEST_PAUSE.toSeconds()))
                .query(ROW)
                .optional();
    }

    /** The last beginning does not count: something else kept it from its end. The pauses grow all the same. */
    @Transactional
    public void forgive(long id) {
        database.sql("update incoming_mail set attempts = attempts - 1, disturbances = disturbances + 1"
                        + " where id = ? and state = 'STORED' and attempts > 0")
                .param(id)
                .update();
    }

    public Optional<IncomingMail> find(long id) {
        return database.sql("select * from incoming_mail where id = ?")
                .param(id)
                .query(ROW)
                .optional();
    }

    /** Empty if it is not in that state any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<IncomingMail> lock(long id, MailState... expected) {
        return database.sql("select * from incoming_mail where id = ? for update")
                .param(id)
                .query(ROW)
                .optional()
                .filter(mail -> Set.of(expected).contains(mail.state()));
    }

    /** What reading it has brought to light. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void know(long id, @Nullable String sender, String subject, String content) {
        database.sql("update incoming_mail set sender = :sender, subject = :subject, content = :content where id = :id")
                .param("sender", sender == null ? null : Beginning.of(sender, 254))
                .param("subject", subject)
                .param("content", content)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void taken(
            long id, Outcome outcome, @Nullable Long ticket, @Nullable Long message, @Nullable String reason) {
        move(id, MailState.TAKEN, outcome, reason, ticket, message);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void quarantined(long id, String reason) {
        move(id, MailState.QUARANTINED, null, reason, null, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void held(long id, long ticket, String reason) {
        move(id, MailState.HELD, null, reason, ticket, null);
    }

    /** Whatever becomes of it then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(long id, String who) {
        database.sql("update incoming_mail set decided_by = ? where id = ?")
                .params(who, id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void discarded(IncomingMail mail, String reason) {
        // The ticket stays: whoever may not read that does not read what was written to it.
        move(mail.id(), MailState.DISCARDED, null, reason, mail.ticketId(), null);
    }

    private void move(
            long id,
            MailState state,
            @Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable Long ticket,
            @Nullable Long message) {
        // Ticket and message may still wait in the session.
        entities.flush();
        database.sql(
                        """
                        update incoming_mail set state = :state, outcome = :outcome, reason = :reason,
                               ticket_id = :ticket, message_id = :message, next_attempt_at = null, ended_at = :now
                         where id = :id
                        """)
                .param("state", state.name())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("reason", reason)
                .param("ticket", ticket)
                .param("message", message)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** From the beginning, as if it had just come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(long id) {
        database.sql(
                        "update incoming_mail set state = 'STORED', outcome = null, reason = null, decided_by = null,"
                                + " ticket_id = null, message_id = null, attempts = 0, disturbances = 0, next_attempt_at = :now, ended_at = null where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }
}
