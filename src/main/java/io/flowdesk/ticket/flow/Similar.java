package io.flowdesk.ticket.flow;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.policy.Policies.DuplicateFacts;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    int ofSameRequesterWithinAnHour(Ticket ticket, Instant now) {
        return database.sql("select count(*) from ticket where requester_id = ? and id <> ? and created_at > ?")
                .param(ticket.requester().id())
                .param(ticket.id())
                .param(Timestamp.from(now.minus(RECENT)))
                .query(Integer.class)
                .single();
    }

    /** The requester's open ticket that resembles this one most: same text before same subject before the newest. */
    Optional<Candidate> mostSimilar(Ticket ticket, String text) {
        return database.sql(
                        """
                        select id, same_subject, same_text, minutes from (
                          select t.id, lower(t.subject) = lower(:subject) as same_subject,
                                 exists (select 1 from message m where m.ticket_id = t.id and m.body = :text) as same_text,
                                 cast(extract(epoch from (:at - t.created_at)) / 60 as integer) as minutes
                          from ticket t
                          where t.requester_id = :requester and t.id <> :id
                            and t.status not in ('RESOLVED', 'CLOSED', 'ARCHIVED')
                          order by t.id desc limit 50) candidate
                        order by same_text desc, same_subject desc, id desc limit 1""")
                .param("subject", ticket.subject())
                .param("text", text)
                .param("at", Timestamp.from(ticket.milestones().createdAt()))
                .param("requester", ticket.requester().id())
                .param("id", ticket.id())
                .query((row, index) -> new Candidate(
                        row.getLong("id"),
                        new DuplicateFacts(
                                row.getBoolean("same_subject"), row.getBoolean("same_text"), row.getInt("minutes"))))
                .optional();
    }
}
