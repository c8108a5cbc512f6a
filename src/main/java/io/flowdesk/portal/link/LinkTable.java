package io.flowdesk.portal.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of issued links. */
@Component
class LinkTable {

    private final JdbcClient database;

    LinkTable(JdbcClient database) {
        this.database = database;
    }

    void add(Link link, Instant at) {
        database.sql("insert into requester_link"
                        + " (token_sha256, purpose, requester_id, ticket_id, mailed, created_at, expires_at)"
                        + " values (:hash, :purpose, :requester, :ticket, :mailed, :at, :expires)")
                .param("hash", link.hash())
                .param("purpose", link.purpose().name())
                .param("requester", link.requesterId())
                .param("ticket", link.ticketId())
                .param("mailed", link.mailed())
                .param("at", Timestamp.from(at))
                .param("expires", Timestamp.from(link.expiresAt()))
                .update();
    }

    Optional<Link> find(String hash) {
        return database.sql("select * from requester_link where token_sha256 = ?")
                .param(hash)
                .query((row, index) -> link(row))
                .optional();
    }

    /** False if it was used before. */
    boolean use(String hash, Instant at) {
        return database.sql("update requester_link set used_at = ? where token_sha256 = ? and used_at is null")
                        .params(Timestamp.from(at), hash)
                        .update()
                == 1;
    }

    void endMailed(long requesterId, Instant at) {
        database.sql("update requester_link set expires_at = :at"
                        + " where requester_id = :requester and mailed and expires_at > :at")
                .param("at", Timestamp.from(at))
                .param("requester", requesterId)
                .update();
    }

    int removeExpiredBefore(Instant limit) {
        return database.sql("delete from requester_link where expires_at < ?")
                .param(Timestamp.from(limit))
                .update();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("token_sha256"),
                LinkPurpose.valueOf(row.getString("purpose")),
                row.getLong("requester_id"),
                row.getObject("ticket_id", Long.class),
                row.getBoolean("mailed"),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("used_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
