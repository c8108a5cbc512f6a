package io.flowdesk.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Database;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class SeedLockTest {

    private final DataSource source = Database.empty().dataSource();
    private final JdbcClient database = JdbcClient.create(source);
    private final SeedLock lock = new SeedLock(new JdbcTransactionManager(source), database);

    @Test
    void ofManyNodesOneSeeds() {
        database.sql("create table seed (name text)").update();
        CompletableFuture<?>[] nodes = Stream.generate(() -> CompletableFuture.runAsync(this::seedOnce))
                .limit(8)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(nodes).join();
        assertThat(seeds()).isEqualTo(1);
    }

    private void seedOnce() {
        lock.holding(() -> {
            if (seeds() == 0) {
                database.sql("insert into seed values ('topics')").update();
            }
        });
    }

    private long seeds() {
        return database.sql("select count(*) from seed").query(Long.class).single();
    }
}
