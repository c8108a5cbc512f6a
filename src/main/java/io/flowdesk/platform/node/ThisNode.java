package io.flowdesk.platform.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * This node among those on the same database. On a connection of its own it holds an advisory lock under its number; the
 * database drops that lock when the node dies, however it dies, and {@code node_lives} in SQL tells. A machine that
 * vanishes from the network may seem to live for hours: what a node has in hand needs an end by time as well.
 */
@Component
public class ThisNode implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ThisNode.class);
    private static final int PATIENCE_SECONDS = 5;

    /** The number is new each time, so what a former life had in hand is never taken for ours. */
    private static final String BE_BORN =
            """
            select number from (select cast(nextval('node_number') as int) as number offset 0) born,
                   lateral pg_advisory_lock(node_locks(), number)
            """;

    private final DataSource database;
    private @Nullable Connection own;
    private int number;

    /** @param database hands out a connection for good */
    public ThisNode(DataSource database) {
        this.database = database;
    }

    /** Under which it lives at this moment; another one after its connection has broken. */
    public synchronized int number() {
        try {
            if (own == null || !own.isValid(PATIENCE_SECONDS)) {
                close();
                live(database.getConnection());
            }
            return number;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database does not know that this node lives", e);
        }
    }

    private void live(Connection connection) throws SQLException {
        own = connection;
        // An open transaction would keep the database from tidying up.
        connection.setAutoCommit(true);
        try (PreparedStatement birth = connection.prepareStatement(BE_BORN);
                ResultSet born = birth.executeQuery()) {
            born.next();
            number = born.getInt("number");
        }
    }

    /** Nothing that it has in hand counts any more. */
    @Override
    public synchronized void destroy() {
        close();
    }

    /** The connection goes back to a pool, where others would keep the lock alive. */
    private void close() {
        try (Connection ending = own) {
            if (ending != null && ending.isValid(PATIENCE_SECONDS)) {
                end(ending);
            }
        } catch (SQLException gone) {
            LOG.debug("The connection of node {} was gone before", number, gone);
        }
        own = null;
    }

    private static void end(Connection connection) throws SQLException {
        try (Statement unlock = connection.createStatement()) {
            unlock.execute("select pg_advisory_unlock_all()");
        }
    }
}
