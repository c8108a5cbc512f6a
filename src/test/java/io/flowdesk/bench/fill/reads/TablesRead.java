package io.flowdesk.bench.fill.reads;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL has counted of the tables that grow with the number of tickets. */
final class TablesRead {

    private static final String COUNTED =
            """
            select relname as name, seq_scan as scans, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as rows
              from pg_stat_user_tables
             where relname in ('ticket', 'ticket_words', 'ticket_worker', 'ticket_referral', 'ticket_collaborator', 'ticket_event',
                               'message', 'sla_clock', 'sla_ledger', 'outbox', 'side_task', 'work_log', 'requester',
                               'requester_address', 'requester_link')
                or relname like 'act\\_ru\\_%' and relname not in ('act_ru_filter', 'act_ru_authorization', 'act_ru_meter_log')
                or relname like 'act\\_hi\\_%'
            """;

    private final DataSource source;
    private final JdbcClient database;
    private final int connections;

    /** @param connections how many the pool has at most */
    TablesRead(DataSource source, int connections) {
        this.source = source;
        this.database = JdbcClient.create(source);
        this.connections = connections;
    }

    /** @param rows of tables, by sequential scan or by index */
    record Cost(List<String> scanned, long rows) {}

    private record Count(long scans, long rows) {
        static final Count NONE = new Count(0, 0);
    }

    Cost of(Runnable reading) {
        Map<String, Count> before = counts();
        reading.run();
        Map<String, Count> after = counts();
        List<String> scanned = new ArrayList<>();
        long rows = 0;
        for (var table : after.entrySet()) {
            Count earlier = before.getOrDefault(table.getKey(), Count.NONE);
            if (table.getValue().scans() > earlier.scans()) {
                scanned.add(table.getKey());
            }
            rows += table.getValue().rows() - earlier.rows();
        }
        return new Cost(scanned, rows);
    }

    private Map<String, Count> counts() {
        tellEverything();
        Map<String, Count> counts = new TreeMap<>();
        database.sql(COUNTED).query(row -> {
            counts.put(row.getString("name"), new Count(row.getLong("scans"), row.getLong("rows")));
        });
        return counts;
    }

    /** Each connection counts for itself, and tells it a while later. */
    private void tellEverything() {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                Connection connection = source.getConnection();
                all.add(connection);
                try (var statement = connection.createStatement()) {
                    statement.execute("select pg_stat_force_next_flush()");
                }
            }
            for (Connection connection : all) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
