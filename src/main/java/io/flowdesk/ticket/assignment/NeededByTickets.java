package io.flowdesk.ticket.assignment;

import io.flowdesk.identity.DeskUsage;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tickets refer to that are not over for good: a closed one may still be reopened. */
@Component
class NeededByTickets implements DeskUsage {

    private static final String LIVING = " from ticket t where (t.status not in ('CLOSED', 'ARCHIVED')"
            + " or (t.status = 'CLOSED' and t.lifecycle is not null))";

    private final JdbcClient database;

    NeededByTickets(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> teamsInUse() {
        return all("select distinct t.team" + LIVING
                + " union select s.team from side_task s where s.done_at is null and s.team is not null");
    }

    @Override
    public Set<String> topicsInUse() {
        return all("select distinct t.topic" + LIVING + " and t.topic is not null");
    }

    @Override
    public Set<String> agentsInUse() {
        return all("select distinct t.assignee" + LIVING + " and t.assignee is not null"
                + " union select s.assignee from side_task s where s.done_at is null and s.assignee is not null");
    }

    private Set<String> all(String sql) {
        return new HashSet<>(database.sql(sql).query(String.class).list());
    }
}
