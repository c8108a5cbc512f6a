package io.flowdesk.ticket.side;

import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.action.WorkKind;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done for a ticket, when and for how long. */
@Component
public class WorkLog {

    private final JdbcClient database;

    WorkLog(JdbcClient database) {
        this.database = database;
    }

    /** One entry, as it was typed. */
    public record Entry(long id, String agent, WorkKind kind, Instant startedAt, int minutes, String text) {}

    public void add(Ticket ticket, Action.LogWork work, Step step) {
        database.sql("insert into work_log (id, ticket_id, agent, kind, started_at, minutes, text, created_at)"
                        + " values (nextval('flowdesk_seq'), :ticket, :agent, :kind, :started, :minutes, :text, :at)")
                .param("ticket", ticket.id())
                .param("agent", step.by().id())
                .param("kind", work.kind().name())
                .param("started", Timestamp.from(work.startedAt()))
                .param("minutes", work.minutes())
                .param("text", work.text())
                .param("at", Timestamp.from(step.at()))
                .update();
        ticket.touch(step);
    }

    public List<Entry> of(long ticketId) {
        return database.sql("select id, agent, kind, started_at, minutes, text from work_log where ticket_id = :ticket"
                        + " order by id")
                .param("ticket", ticketId)
                .query((row, index) -> new Entry(
                        row.getLong("id"),
                        row.getString("agent"),
                        WorkKind.valueOf(row.getString("kind")),
                        row.getTimestamp("started_at").toInstant(),
                        row.getInt("minutes"),
                        row.getString("text")))
                .list();
    }
}
