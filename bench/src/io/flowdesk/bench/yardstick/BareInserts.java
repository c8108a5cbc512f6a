package io.flowdesk.bench.yardstick;

import io.flowdesk.bench.load.Recorder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** What the database does when it is asked for nothing but one row and its commit. */
public final class BareInserts {

    private static final String TABLE = "create table if not exists bare_insert (id bigserial primary key, words text)";
    private static final String WORDS = "It has been humming since Monday.";

    private final DataSource database;

    public BareInserts(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    public Recorder run(int clients, Duration length) {
        Recorder recorder = new Recorder();
        long end = System.nanoTime() + length.toNanos();
        Clients.run(clients, () -> insertUntil(end, recorder));
        return recorder;
    }

    private void insertUntil(long end, Recorder recorder) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into bare_insert (words) values (?)")) {
            connection.setAutoCommit(false);
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                insert.setString(1, WORDS);
                insert.executeUpdate();
                connection.commit();
                recorder.took("insert", System.nanoTime() - start);
            }
        }
    }
}
