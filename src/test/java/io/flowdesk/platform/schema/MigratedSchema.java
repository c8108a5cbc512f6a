package io.flowdesk.platform.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the present schema without starting the application. */
public final class MigratedSchema {

    private MigratedSchema() {}

    public static void in(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .javaMigrations(new EngineSchema())
                .load()
                .migrate();
    }
}
