package io.flowdesk.ticket.search;

import io.flowdesk.platform.paging.Position;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Status;
import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the SQL of a filter says of {@code ticket t}, and the values it says it with. */
final class Conditions {

    private static final String TICKETS = "ticket t";

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final TicketFilter filter;
    private String tables = TICKETS;

    Conditions(TicketFilter filter, TicketOrder order, @Nullable Position after, ZonedDateTime now) {
        this.filter = filter;
        priority(filter.priorities());
        equal("t.team", "team", filter.team());
        equal("t.topic", "topic", filter.helpTopic());
        assignee(filter.assignee());
        requester(filter.requester());
        when(filter.createdFrom() != null, "t.created_at >= :createdFrom", "createdFrom", time(filter.createdFrom()));
        when(filter.createdTo() != null, "t.created_at < :createdTo", "createdTo", time(filter.createdTo()));
        due(filter.due(), now);
        words(SearchWords.in(filter.words()));
        after(order, after);
    }

    /** As the index has it that lists are sorted by. */
    private void priority(Collection<Priority> wanted) {
        oneOf(
                TicketOrder.Key.PRIORITY.expression(),
                "priorities",
                wanted.stream().map(Priority::taskPriority).toList());
    }

    private static @Nullable Timestamp time(java.time.@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private void oneOf(String column, String name, List<?> wanted) {
        when(!wanted.isEmpty(), column + " in (:" + name + ")", name, wanted);
    }

    private void equal(String column, String name, @Nullable String wanted) {
        when(wanted != null, column + " = :" + name, name, wanted);
    }

    private void assignee(@Nullable String assignee) {
        if (TicketFilter.NOBODY.equals(assignee)) {
            all.add("t.assignee is null");
        } else {
            equal("t.assignee", "assignee", assignee);
        }
    }

    private void requester(@Nullable String requester) {
        when(
                requester != null,
                "t.requester_id in (select a.requester_id from requester_address a where a.email = :requester"
                        + " union all select r.id from requester r where r.phone = :requester)",
                "requester",
                requester);
    }

    private void due(TicketFilter.@Nullable Due due, ZonedDateTime now) {
        if (due == TicketFilter.Due.OVERDUE) {
            when(true, TicketOrder.Key.DUE.expression() + " < :now", "now", time(now.toInstant()));
        } else if (due == TicketFilter.Due.TODAY) {
            var today = now.toLocalDate().atStartOfDay(now.getZone());
            when(true, TicketOrder.Key.DUE.expression() + " >= :today", "today", time(today.toInstant()));
            when(
                    true,
                    TicketOrder.Key.DUE.expression() + " < :tomorrow",
                    "tomorrow",
                    time(today.plusDays(1).toInstant()));
        }
    }

    private void words(List<SearchWords> words) {
        if (!words.isEmpty()) {
            tables = TICKETS + " join ticket_words w on w.ticket_id = t.id";
            all.add(SearchWords.condition(words, values));
        }
    }

    private void after(TicketOrder order, @Nullable Position after) {
        if (after != null) {
            all.add(order.after());
            values.put("key", order.keyOf(after));
            values.put("id", after.id());
        }
    }

    private void when(boolean wanted, String condition, String name, @Nullable Object value) {
        if (wanted && value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }

    /** What the conditions are about. */
    String tables() {
        return tables;
    }

    /**
     * What is to be read one after the other. In every order there is an index of the tickets of one status, for the open
     * ones lie all at one end of it: who looks for them among all tickets reads all that are over. What other tables name
     * is read once and sorted, and so are rare words; common words are found in the newest tickets.
     */
    Stream<String> of(Visibility.Way way, TicketOrder order) {
        String condition = and(way.condition());
        boolean anyStatus = filter.statuses().isEmpty();
        if (isReadAtOnce(way, order)) {
            return Stream.of(
                    anyStatus ? condition : condition + " and t.status in (" + quoted(filter.statuses()) + ")");
        }
        return (anyStatus ? EnumSet.allOf(Status.class) : filter.statuses())
                .stream()
                        .filter(status -> filter.due() == null || !status.isOver())
                        .map(status -> condition + " and t.status = " + quoted(Set.of(status)));
    }

    private boolean isReadAtOnce(Visibility.Way way, TicketOrder order) {
        return !way.ordered()
                || filter.requester() != null
                || (filter.statuses().isEmpty() && !isPlain() && order.key() == TicketOrder.Key.CREATED);
    }

    private boolean isPlain() {
        return tables.equals(TICKETS);
    }

    private static String quoted(Collection<Status> statuses) {
        return statuses.stream().map(status -> "'" + status + "'").collect(Collectors.joining(", "));
    }

    private String and(String first) {
        return all.stream().reduce(first, (some, next) -> some + " and " + next);
    }

    Map<String, Object> values() {
        return values;
    }
}
