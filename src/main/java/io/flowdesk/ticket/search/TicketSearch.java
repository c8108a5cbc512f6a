package io.flowdesk.ticket.search;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.paging.Position;
import io.flowdesk.platform.paging.Slice;
import io.flowdesk.ticket.view.TicketView;
import io.flowdesk.ticket.view.TicketViews;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists tickets in parts; a part costs the same wherever it begins. */
@Component
public class TicketSearch {

    private final JdbcClient database;
    private final TicketViews views;
    private final Desks desks;
    private final Clock clock;

    TicketSearch(JdbcClient database, TicketViews views, Desks desks, Clock clock) {
        this.database = database;
        this.views = views;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * The tickets that {@code actor} may read and {@code filter} wants.
     *
     * @param after null: from the first one on
     * @param limit how many at most, positive
     */
    public Slice<TicketView> find(
            Actor actor, TicketFilter filter, TicketOrder order, @Nullable Position after, int limit) {
        Visibility visible = new Visibility(actor, desks.current());
        List<Long> ids = ids(visible, new Conditions(filter, order, after, nowOf(actor)), order, limit + 1);
        return Slice.of(views.of(ids), limit, order::positionOf);
    }

    /** Where the one who asks is; integrations are nowhere. */
    private ZonedDateTime nowOf(Actor actor) {
        ZoneId zone = desks.current().agent(actor.id()).map(Agent::zone).orElse(ZoneOffset.UTC);
        return clock.instant().atZone(zone);
    }

    private List<Long> ids(Visibility visible, Conditions wanted, TicketOrder order, int limit) {
        List<String> parts = visible.ways().stream()
                .flatMap(way -> wanted.of(way, order))
                .map(condition -> part(wanted.tables(), condition, order))
                .toList();
        return parts.isEmpty()
                ? List.of()
                : database.sql(sql(parts, order) + onlyFor(visible.values(), wanted.values()))
                        .params(visible.values())
                        .params(wanted.values())
                        .param("limit", limit)
                        .query((row, index) -> row.getLong("id"))
                        .list();
    }

    /**
     * Other values are another statement: a plan that was kept for a word of one ticket is no good for one that is in half of
     * them.
     */
    private static String onlyFor(Map<String, Object> visible, Map<String, Object> wanted) {
        return " /* " + Integer.toHexString(31 * visible.hashCode() + wanted.hashCode()) + " */";
    }

    /** Each is read in the list's order and no further than needed; what two of them lead to counts once. */
    private static String sql(List<String> parts, TicketOrder order) {
        return "select id, k from (" + String.join(" union ", parts) + ") found" + sorted(order);
    }

    private static String part(String tables, String condition, TicketOrder order) {
        return "(select t.id, " + order.expression() + " as k from " + tables + " where " + condition + sorted(order)
                + ")";
    }

    private static String sorted(TicketOrder order) {
        return " order by k %1$s, id %1$s limit :limit".formatted(order.direction());
    }
}
