package io.flowdesk.platform.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.flowdesk.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ThisNodeTest {

    private static final String CUT_OFF =
            """
            select pg_terminate_backend(pid) from pg_locks
             where locktype = 'advisory' and classid = node_locks()::oid and objid = :node
            """;

    private final Database home = Database.fresh();
    private final JdbcClient database = JdbcClient.create(home.dataSource());
    private final HikariDataSource pool = pool();
    private final ThisNode node = new ThisNode(pool);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void itLivesUnderOneNumberAndItsNeighbourUnderAnother() {
        ThisNode neighbour = new ThisNode(pool);
        assertThat(node.number()).isEqualTo(node.number()).isNotEqualTo(neighbour.number());
        assertThat(lives(node.number())).isTrue();
        assertThat(lives(neighbour.number())).isTrue();
        assertThat(lives(neighbour.number() + 1)).isFalse();
    }

    @Test
    void whoWasCutOffIsBornAgain() {
        int before = node.number();
        database.sql(CUT_OFF).param("node", before).query().listOfRows();
        await().until(() -> !lives(before));
        assertThat(node.number()).isNotEqualTo(before);
        assertThat(lives(node.number())).isTrue();
    }

    @Test
    void whoEndsInOrderLivesOnInNoPool() {
        int before = node.number();
        node.destroy();
        assertThat(lives(before)).isFalse();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    private boolean lives(int number) {
        return database.sql("select node_lives(?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    private HikariDataSource pool() {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(home.dataSource());
        settings.setMaximumPoolSize(3);
        return new HikariDataSource(settings);
    }
}
