package io.flowdesk.intake.idempotency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of keys and answers. */
@Component
public class KeptAnswers {

    /** How long an answer can be had again. */
    public static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    KeptAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * False when somebody else had the key first. While he still works on it, the insertion waits for his commit or
     * rollback.
     */
    boolean reserve(String caller, String key, Fingerprint request) {
        database.sql("delete from idempotency_key where caller = ? and key = ? and created_at < ?")
                .params(caller, key, Timestamp.from(oldest()))
                .update();
        try {
            database.sql("set local lock_timeout to '10s'").update();
            return insert(caller, key, request) == 1;
        } catch (PessimisticLockingFailureException stillLocked) {
            throw new StillRunning();
        }
    }

    private int insert(String caller, String key, Fingerprint request) {
        int inserted = database.sql("insert into idempotency_key (caller, key, request, created_at)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .params(caller, key, request.sha256(), Timestamp.from(clock.instant()))
                .update();
        database.sql("set local lock_timeout to default").update();
        return inserted;
    }

    void keep(String caller, String key, Answer answer) {
        database.sql("update idempotency_key set status = :status, location = :location, etag = :etag, body = :body"
                        + " where caller = :caller and key = :key")
                .param("status", answer.status())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .param("caller", caller)
                .param("key", key)
                .update();
    }

    /** Empty when the key was used for another request. */
    Optional<Answer> find(String caller, String key, Fingerprint request) {
        return database.sql("select status, location, etag, body from idempotency_key"
                        + " where caller = ? and key = ? and request = ?")
                .params(caller, key, request.sha256())
                .query((row, index) -> new Answer(
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("body"),
                        true))
                .optional();
    }

    /** Removes what nobody can ask for again, and returns how many there were. */
    @Transactional
    public int forgetOld() {
        return database.sql("delete from idempotency_key where created_at < ?")
                .param(Timestamp.from(oldest()))
                .update();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
