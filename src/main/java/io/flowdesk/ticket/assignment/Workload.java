package io.flowdesk.ticket.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much agents have to do, and who got the last ticket. */
@Component
class Workload {

    private final JdbcClient database;

    Workload(JdbcClient database) {
        this.database = database;
    }

    /** Open tickets by agent; who has none is missing. Resolved tickets are no work any more. */
    Map<String, Long> openTickets(Collection<String> agents) {
        return database
                .sql("select assignee, count(*) as load from ticket where assignee in (:agents)"
                        + " and status in ('OPEN', 'IN_PROGRESS', 'WAITING_ON_REQUESTER', 'WAITING_ON_THIRD_PARTY')"
                        + " group by assignee")
                .param("agents", agents)
                .query((row, index) -> Map.entry(row.getString("assignee"), row.getLong("load")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Agents of a team by when they were last assigned a ticket of it, the longest ago first; who never was is missing. */
    List<String> byLastAssignment(String team, Collection<String> agents) {
        return database.sql(
                        """
                        select a.agent from unnest(cast(:agents as text[])) as a (agent)
                         cross join lateral (select at, id from ticket_event e
                                              where e.team = :team and e.field = 'assignee' and e.becomes = a.agent
                                              order by at desc, id desc limit 1) last
                         order by last.at, last.id
                        """)
                .param("team", team)
                .param("agents", agents.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
