package io.flowdesk.bench.fill;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows every table has of each ticket. */
final class RowsOfTickets {

    private static final String ALL_TICKETS =
            """
            with template as (select id from ticket),
            instance as (select h.id_ as id, t.id as ticket from act_hi_procinst h join ticket t on t.number = h.business_key_
                          where h.super_process_instance_id_ is null)
            """;

    private final Map<Long, Map<String, Integer>> rows = new HashMap<>();

    RowsOfTickets(JdbcClient database) {
        for (CopiedTable table : CopiedTable.ALL) {
            String from = table.of().replace("bench.", "");
            database.sql("%s select t.id as ticket, count(*) as rows from %s s %s group by t.id"
                            .formatted(ALL_TICKETS, table.name(), from))
                    .query(row -> {
                        rows.computeIfAbsent(row.getLong("ticket"), ticket -> new TreeMap<>())
                                .put(table.name(), row.getInt("rows"));
                    });
        }
    }

    /** By table; tables without a row of it are missing. */
    Map<String, Integer> of(long ticket) {
        return rows.getOrDefault(ticket, Map.of());
    }
}
