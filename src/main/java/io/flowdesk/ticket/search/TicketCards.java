package io.flowdesk.ticket.search;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desks;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The little that a list shows of each ticket, in one statement for all of them. */
@Component
public class TicketCards {

    private static final String SQL =
            """
            select t.id, t.number, t.status, t.priority,
                   coalesce(r.name, r.phone, (select a.email from requester_address a
                                               where a.requester_id = r.id and a.main limit 1), '') as requester
              from ticket t join requester r on r.id = t.requester_id
             where t.id in (:ids) and (%s)
            """;

    private final JdbcClient database;
    private final Desks desks;

    TicketCards(JdbcClient database, Desks desks) {
        this.database = database;
        this.desks = desks;
    }

    /** @param requester his name, or whatever there is of him */
    public record Card(long id, String number, Status status, Priority priority, String requester) {}

    /** Of those tickets that {@code actor} may read; in no order. */
    public List<Card> of(Actor actor, Collection<Long> ids) {
        Visibility visible = new Visibility(actor, desks.current());
        if (ids.isEmpty() || visible.ways().isEmpty()) {
            return List.of();
        }
        return database.sql(SQL.formatted(visible.anyWay()))
                .param("ids", ids)
                .params(visible.values())
                .query((row, index) -> card(row))
                .list();
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getLong("id"),
                row.getString("number"),
                Status.valueOf(row.getString("status")),
                Priority.valueOf(row.getString("priority")),
                row.getString("requester"));
    }
}
