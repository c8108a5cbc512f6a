package io.flowdesk.mail.inbox;

import io.flowdesk.mail.inbox.fetching.MailPlace;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a mailbox was read: what somebody opens in his mail program before we do is still new to us. */
@Component
class Position {

    private final JdbcClient database;
    private final Clock clock;

    Position(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The highest UID that was stored; empty if the mailbox was never read, or has been set up anew. */
    Optional<Long> of(String mailbox, long validity) {
        return database.sql("select last_uid from mailbox_position where mailbox = ? and uid_validity = ?")
                .params(mailbox, validity)
                .query(Long.class)
                .optional();
    }

    /** Whether that mail is still to come; nobody else moves on before the running transaction has ended. */
    boolean isBefore(MailPlace mail) {
        return database.sql("select last_uid from mailbox_position where mailbox = ? and uid_validity = ? for update")
                .params(mail.mailbox(), mail.validity())
                .query(Long.class)
                .optional()
                .filter(last -> last < mail.uid())
                .isPresent();
    }

    /** When it last moved, before the mailbox was set up anew, too; empty if the mailbox was never read. */
    Optional<Instant> movedAt(String mailbox) {
        return database.sql("select moved_at from mailbox_position where mailbox = ?")
                .param(mailbox)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void move(String mailbox, long validity, long uid) {
        database.sql(
                        """
                        insert into mailbox_position (mailbox, uid_validity, last_uid, moved_at) values (?, ?, ?, ?)
                        on conflict (mailbox) do update
                          set uid_validity = excluded.uid_validity, last_uid = excluded.last_uid, moved_at = excluded.moved_at
                        """)
                .params(mailbox, validity, uid, Timestamp.from(clock.instant()))
                .update();
    }
}
