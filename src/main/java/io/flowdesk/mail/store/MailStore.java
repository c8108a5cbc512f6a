package io.flowdesk.mail.store;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.platform.Beginning;
import io.flowdesk.platform.files.Kept;
import io.flowdesk.platform.files.KeptFiles;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores mails as they come, before anybody tries to understand them. */
@Component
public class MailStore {

    private final JdbcClient database;
    private final KeptFiles files;
    private final MailSettings settings;
    private final Clock clock;

    MailStore(JdbcClient database, KeptFiles files, MailSettings settings, Clock clock) {
        this.database = database;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Stores it in the running transaction, up to the limit of a mail; empty if the same message was stored before.
     *
     * @param raw is read to its end, or a little beyond the limit
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> store(String mailbox, InputStream raw) {
        return store(mailbox, raw, null);
    }

    /** @param reason why it cannot be taken in by itself; null: nothing is known against it */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> store(String mailbox, InputStream raw, @Nullable String reason) {
        FirstBytes first = new FirstBytes(raw, settings.limits().bytes().toBytes());
        Envelope envelope = new Envelope(first);
        Kept kept = files.keep(envelope, Long.MAX_VALUE);
        Optional<Long> id = insert(mailbox, kept, envelope, !first.isCut(), reason);
        if (id.isEmpty()) {
            files.remove(List.of(kept.id()));
        }
        return id;
    }

    private Optional<Long> insert(
            String mailbox, Kept kept, Envelope envelope, boolean whole, @Nullable String reason) {
        Timestamp now = Timestamp.from(clock.instant());
        return database.sql(
                        """
                        insert into incoming_mail (mailbox, file, identity, sha256, size_bytes, whole, received_at,
                            message_header, sender, subject, state, reason, next_attempt_at)
                        values (:mailbox, :file, :identity, :sha256, :size, :whole, :now,
                            :header, :sender, :subject, 'STORED', :reason, :now)
                        on conflict (identity) do nothing
                        returning id
                        """)
                .param("mailbox", mailbox)
                .param("file", kept.id())
                .param("identity", envelope.identity())
                .param("sha256", kept.sha256())
                .param("size", kept.size())
                .param("whole", whole)
                .param("now", now)
                .param("header", envelope.messageId())
                .param("sender", envelope.sender())
                .param(
                        "subject",
                        envelope.field("Subject")
                                .map(subject -> Beginning.of(subject, 250))
                                .orElse(null))
                .param("reason", reason)
                .query(Long.class)
                .optional();
    }

    /** The bytes as they came; to be closed by the caller. */
    public InputStream open(IncomingMail mail) {
        return files.open(mail.file());
    }
}
