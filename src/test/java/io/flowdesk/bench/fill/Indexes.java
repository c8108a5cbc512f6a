package io.flowdesk.bench.fill;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Those that only make reading quick; what guards the data stays. */
final class Indexes {

    private static final String SECONDARY =
            """
            select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
              from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_class t on t.oid = i.indrelid and t.relnamespace = current_schema()::regnamespace
             where t.relname = any(?) and not i.indisunique
            """;

    private final JdbcTemplate jdbc;

    Indexes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns how each of them is made anew. */
    List<String> drop(List<String> tables) {
        return jdbc.query(
                SECONDARY,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("name", tables.toArray())),
                (row, index) -> {
                    jdbc.execute("drop index " + row.getString("name"));
                    return row.getString("definition");
                });
    }
}
