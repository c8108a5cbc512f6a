package io.flowdesk.ticket.flow;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.policy.Policies.DuplicateFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the same requester has sent before. */
@Component
class Similar {

    private static final Duration RECENT = Duration.ofHours(1);

    private final JdbcClient database;

    Similar(JdbcClient database) {
        this.database = database;
    }

    record Candidate(long ticketId, DuplicateFacts facts) {}

    /**
     * @param withinAnHour how many tickets the requester has opened in the last hour, without this one
     * @param mostSimilar his open ticket that resembles this one most; null: there is none
     */
    record Others(int withinAnHour, @Nullable Candidate mostSimilar) {}

    /** Same text resembles more than same subject, and that more than being the newest. */
    Others of(Ticket ticket, String text) {
        return database.sql(
                        """
                        select recent.tickets, most.* from
                          (select count(*) as tickets from ticket
                            where requester_id = :requester and id <> :id and created_at > :hourAgo) recent
                          left join lateral (
                            select id, same_subject, same_text, minutes from (
                              select t.id, lower(t.subject) = lower(:subject) as same_subject,
                                     exists (select 1 from message m
                                              where m.ticket_id = t.id and m.body = :text) as same_text,
                                     cast(extract(epoch from (:at - t.created_at)) / 60 as integer) as minutes
                              from ticket t
                              where t.requester_id = :requester and t.id <> :id
                                and t.status not in ('RESOLVED', 'CLOSED', 'ARCHIVED')
                              order by t.id desc limit 50) candidate
                            order by same_text desc, same_subject desc, id desc limit 1) most on true""")
                .param("subject", ticket.subject())
                .param("text", text)
                .param("at", Timestamp.from(ticket.milestones().createdAt()))
                .param("hourAgo", Timestamp.from(ticket.milestones().createdAt().minus(RECENT)))
                .param("requester", ticket.requester().id())
                .param("id", ticket.id())
                .query((row, index) -> new Others(row.getInt("tickets"), candidate(row)))
                .single();
    }

    private static @Nullable Candidate candidate(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return row.wasNull()
                ? null
                : new Candidate(
                        id,
                        new DuplicateFacts(
                                row.getBoolean("same_subject"), row.getBoolean("same_text"), row.getInt("minutes")));
    }
}
