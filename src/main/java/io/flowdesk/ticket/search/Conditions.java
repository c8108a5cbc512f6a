package io.flowdesk.ticket.search;

import io.flowdesk.platform.paging.Position;
import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the SQL of a filter says of {@code ticket t}, and the values it says it with. */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Conditions(TicketFilter filter, TicketOrder order, @Nullable Position after, ZonedDateTime now) {
        oneOf("t.status", "statuses", names(filter.statuses()));
        oneOf("t.priority", "priorities", names(filter.priorities()));
        equal("t.team", "team", filter.team());
        equal("t.topic", "topic", filter.helpTopic());
        assignee(filter.assignee());
        requester(filter.requester());
        when(filter.createdFrom() != null, "t.created_at >= :createdFrom", "createdFrom", time(filter.createdFrom()));
        when(filter.createdTo() != null, "t.created_at < :createdTo", "createdTo", time(filter.createdTo()));
        due(filter.due(), now);
        SearchWords.in(filter.words()).forEach(word -> all.add(word.condition(values)));
        after(order, after);
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static @Nullable Timestamp time(java.time.@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private void oneOf(String column, String name, List<String> wanted) {
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
            when(true, "t.due_at < :now", "now", time(now.toInstant()));
        } else if (due == TicketFilter.Due.TODAY) {
            var today = now.toLocalDate().atStartOfDay(now.getZone());
            when(true, "t.due_at >= :today", "today", time(today.toInstant()));
            when(
                    true,
                    "t.due_at < :tomorrow",
                    "tomorrow",
                    time(today.plusDays(1).toInstant()));
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

    /** Without the leading AND; never empty. */
    String and(String first) {
        return all.stream().reduce(first, (some, next) -> some + " and " + next);
    }

    Map<String, Object> values() {
        return values;
    }
}
