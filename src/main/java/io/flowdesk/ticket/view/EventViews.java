package io.flowdesk.ticket.view;

import io.flowdesk.platform.paging.Position;
import io.flowdesk.platform.paging.Slice;
import io.flowdesk.ticket.EventKind;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the audit of a ticket, the oldest event first. */
@Component
public class EventViews {

    private static final String EVENTS = "select e.id, e.at, e.kind, e.field, e.reason, " + People.shown("e.actor")
            + " as who, " + value("e.was") + " as was, " + value("e.becomes") + " as becomes from ticket_event e"
            + " where e.ticket_id = :ticket and e.seq > coalesce((select seq from ticket_event where id = :after), 0)"
            + " order by e.seq limit :limit";

    private final JdbcClient database;

    EventViews(JdbcClient database) {
        this.database = database;
    }

    /** @param after null: from the first event on */
    public Slice<EventView> of(long ticketId, @Nullable Position after, int limit) {
        List<EventView> events = database.sql(EVENTS)
                .param("ticket", ticketId)
                .param("after", after == null ? 0 : after.id())
                .param("limit", limit + 1)
                .query((row, index) -> event(new Columns(row)))
                .list();
        return Slice.of(events, limit, event -> Position.of(event.when(), event.id()));
    }

    /** People are kept by id, so that an erasure reaches the audit as well. */
    private static String value(String column) {
        return "case when e.field in ('requester', 'collaborator') and %1$s is not null then %2$s else %1$s end"
                .formatted(column, People.known(column, column));
    }

    private static EventView event(Columns row) throws SQLException {
        return new EventView(
                row.row().getLong("id"),
                row.instant("at"),
                row.text("who"),
                row.value(EventKind.class, "kind"),
                row.optional("field"),
                row.optional("was"),
                row.optional("becomes"),
                row.optional("reason"));
    }
}
