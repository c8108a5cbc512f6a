package io.flowdesk.ticket.search;

import io.flowdesk.platform.paging.Position;
import io.flowdesk.ticket.view.TicketView;
import java.time.Instant;

/**
 * How a list of tickets is sorted; ties go by age.
 *
 * @param descending newest, or most important, first
 */
public record TicketOrder(Key key, boolean descending) {

    public static final TicketOrder NEWEST_FIRST = new TicketOrder(Key.CREATED, true);

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** What tickets can be sorted by. */
    public enum Key {
        CREATED("t.created_at"),
        UPDATED("t.updated_at"),
        /** What is never due comes after everything that is; must be the expression of the index. */
        DUE("coalesce(t.due_at, timestamptz '9999-12-31 00:00:00+00')"),
        PRIORITY("case t.priority when 'LOW' then 10 when 'NORMAL' then 30 when 'HIGH' then 60 else 90 end");

        private final String expression;

        Key(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    String expression() {
        return key.expression;
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    /** SQL: what comes after a position, which are the parameters {@code :key} and {@code :id}. */
    String after() {
        return "(%s, t.id) %s (:key, :id)".formatted(expression(), descending ? "<" : ">");
    }

    Object keyOf(Position position) {
        return key == Key.PRIORITY ? position.key() : position.instant();
    }

    Position positionOf(TicketView ticket) {
        return switch (key) {
            case CREATED -> Position.of(ticket.createdAt(), ticket.id());
            case UPDATED -> Position.of(ticket.updatedAt(), ticket.id());
            case DUE -> Position.of(ticket.dueAt() == null ? NEVER : ticket.dueAt(), ticket.id());
            case PRIORITY -> new Position(ticket.priority().taskPriority(), ticket.id());
        };
    }
}
