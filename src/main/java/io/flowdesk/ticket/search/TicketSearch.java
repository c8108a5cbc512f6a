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
import java.util.stream.Collectors;
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
        List<Long> ids = visible.ways().isEmpty()
                ? List.of()
                : ids(visible, new Conditions(filter, order, after, nowOf(actor)), order, limit + 1);
        return Slice.of(views.of(ids), limit, order::positionOf);
    }

    /** Where the one who asks is; integrations are nowhere. */
    private ZonedDateTime nowOf(Actor actor) {
        ZoneId zone = desks.current().agent(actor.id()).map(Agent::zone).orElse(ZoneOffset.UTC);
        return clock.instant().atZone(zone);
    }

    private List<Long> ids(Visibility visible, Conditions wanted, TicketOrder order, int limit) {
        return database.sql(sql(visible, wanted, order))
                .params(visible.values())
                .params(wanted.values())
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    /** Each way is read in the list's order and no further than needed; what two ways lead to counts once. */
    private static String sql(Visibility visible, Conditions wanted, TicketOrder order) {
        return visible.ways().stream()
                        .map(way -> "(select t.id, " + order.expression() + " as k from ticket t where "
                                + wanted.and(way) + sorted(order) + ")")
                        .collect(Collectors.joining(" union ", "select id, k from (", ") found"))
                + sorted(order);
    }

    private static String sorted(TicketOrder order) {
        return " order by k %1$s, id %1$s limit :limit".formatted(order.direction());
    }
}
