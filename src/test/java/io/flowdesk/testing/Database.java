package io.flowdesk.testing;

import io.flowdesk.platform.schema.MigratedSchema;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A migrated database that nobody else uses, on the one test server of this JVM. */
public final class Database {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private Database(String name) {
        this.name = name;
    }

    /** As Flyway left it, without a row of ours. */
    public static Database fresh() {
        prepareTemplate();
        return create("test_" + COUNT.incrementAndGet(), TEMPLATE);
    }

    /** Without a single table. */
    public static Database empty() {
        return create("test_" + COUNT.incrementAndGet(), "template0");
    }

    /** Belongs to the user {@code postgres}, who needs no password. */
    public String url() {
        return Server.url(name);
    }

    /** Opens a connection for each use. */
    public DataSource dataSource() {
        return Server.dataSource(name);
    }

    private static synchronized void prepareTemplate() {
        if (!exists(TEMPLATE)) {
            MigratedSchema.in(create(TEMPLATE, "template0").dataSource());
        }
    }

    private static boolean exists(String name) {
        return !administration()
                .queryForList("select 1 from pg_database where datname = ?", name)
                .isEmpty();
    }

    private static synchronized Database create(String name, String template) {
        administration().execute("create database %s template %s".formatted(name, template));
        return new Database(name);
    }

    private static JdbcTemplate administration() {
        return new JdbcTemplate(Server.dataSource("postgres"));
    }
}
