package io.flowdesk.bench.desk;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Before a load: what the load before has left behind is removed, and PostgreSQL knows how large its tables are. It does so
 * by itself, too, but when it pleases.
 */
public final class Tidying {

    private Tidying() {}

    public static void of(DataSource database) {
        JdbcClient.create(database).sql("vacuum (analyze)").update();
    }
}
