package io.flowdesk.ticket.assignment;

import io.flowdesk.identity.file.DeskUsage;
import io.flowdesk.ticket.Status;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tickets refer to that are not over for good: a closed one may still be reopened. */
@Component
class NeededByTickets implements DeskUsage {

    /**
     * Looks each value up in the index that begins with the column, and then whether a ticket that is not over has it: all
     * tickets there ever were are not read.
     */
    private static final String IN_USE =
            """
            with recursive value as (
                (select min(%1$s) as of from ticket)
                 union all
                (select (select min(t.%1$s) from ticket t where t.%1$s > value.of) from value where value.of is not null))
            select of from value
             where of is not null and exists (select from ticket t where t.%1$s = of and t.status in (%2$s))
             union
            select t.%1$s from ticket t
             where t.status = 'CLOSED' and t.lifecycle is not null and t.%1$s is not null
            """;

    private static final String LIVING = Arrays.stream(Status.values())
            .filter(status -> !status.isOver())
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));

    private final JdbcClient database;

    NeededByTickets(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> teamsInUse() {
        return all(
                inUse("team") + " union select s.team from side_task s where s.done_at is null and s.team is not null");
    }

    @Override
    public Set<String> topicsInUse() {
        return all(inUse("topic"));
    }

    @Override
    public Set<String> agentsInUse() {
        return all(inUse("assignee")
                + " union select s.assignee from side_task s where s.done_at is null and s.assignee is not null");
    }

    private static String inUse(String column) {
        return IN_USE.formatted(column, LIVING);
    }

    private Set<String> all(String sql) {
        return new HashSet<>(database.sql(sql).query(String.class).list());
    }
}
