package io.flowdesk.api.tokens;

import io.flowdesk.identity.Actor;
import io.flowdesk.platform.Sha256;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens that integrations sign in with. A secret is known at its creation only; its hash is what is kept. */
@Component
public class ApiTokens {

    private static final String PREFIX = "fd_";
    private static final String VALID = " revoked_at is null and expires_at > :now";

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The integration that the secret belongs to; empty when it is wrong, expired or revoked. */
    public Optional<Actor> owner(String secret) {
        return database.sql("select integration, scopes from api_token where hash = :hash and" + VALID)
                .param("hash", Sha256.of(secret))
                .param("now", now())
                .query((row, index) -> Actor.integration(row.getString("integration"), scopes(row)))
                .optional();
    }

    /** Returns the secret, which nobody can ask for again. */
    @Transactional
    String create(UUID id, String integration, Set<String> scopes, Instant expiresAt, Actor by) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("insert into api_token (id, integration, hash, scopes, created_at, created_by, expires_at)"
                        + " values (:id, :integration, :hash, :scopes, :now, :by, :expires)")
                .param("id", id)
                .param("integration", integration)
                .param("hash", Sha256.of(secret))
                .param("scopes", scopes.toArray(String[]::new))
                .param("now", now())
                .param("by", by.id())
                .param("expires", Timestamp.from(expiresAt))
                .update();
        return secret;
    }

    /** The newest first; revoked ones are gone. */
    List<TokenBody> all() {
        return database.sql("select id, integration, scopes, created_at, created_by, expires_at from api_token"
                        + " where revoked_at is null order by created_at desc, id")
                .query((row, index) -> new TokenBody(
                        row.getObject("id", UUID.class),
                        row.getString("integration"),
                        scopes(row),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("created_by"),
                        row.getTimestamp("expires_at").toInstant(),
                        null))
                .list();
    }

    /** False when there is no such token. */
    @Transactional
    boolean revoke(UUID id, Actor by) {
        return database.sql("update api_token set revoked_at = :now, revoked_by = :by"
                                + " where id = :id and revoked_at is null")
                        .param("now", now())
                        .param("by", by.id())
                        .param("id", id)
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Set<String> scopes(ResultSet row) throws SQLException {
        return new TreeSet<>(List.of((String[]) row.getArray("scopes").getArray()));
    }
}
