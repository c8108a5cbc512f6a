package io.flowdesk.ticket.side;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.LinkKind;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How tickets stand to each other. */
@Component
public class Links {

    private final EntityManager entities;
    private final JdbcClient database;

    Links(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /** @param outgoing false when the other ticket names this one */
    public record Link(String number, LinkKind kind, boolean outgoing) {}

    /** Adding the same link twice changes nothing. */
    public void add(Ticket from, Ticket to, LinkKind kind, Step step) {
        if (from.id() == to.id()) {
            throw new InvalidInput("to", "A ticket cannot be linked to itself.");
        }
        entities.flush();
        int added = database.sql("insert into ticket_link (id, from_id, to_id, kind, created_at)"
                        + " values (nextval('flowdesk_seq'), :from, :to, :kind, :at) on conflict do nothing")
                .param("from", from.id())
                .param("to", to.id())
                .param("kind", kind.name())
                .param("at", Timestamp.from(step.at()))
                .update();
        if (added > 0) {
            step.happened(from, EventKind.LINKED, kind + " " + to.number());
            from.touch(step);
        }
    }

    public List<Link> of(long ticketId) {
        return database.sql("select t.number, l.kind, l.from_id = :id as outgoing from ticket_link l"
                        + " join ticket t on t.id = case when l.from_id = :id then l.to_id else l.from_id end"
                        + " where l.from_id = :id or l.to_id = :id order by l.id")
                .param("id", ticketId)
                .query((row, index) -> new Link(
                        row.getString("number"), LinkKind.valueOf(row.getString("kind")), row.getBoolean("outgoing")))
                .list();
    }
}
