package io.flowdesk.platform.transaction;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one node at a time put the first data into the database. */
@Component
public class SeedLock {

    /** Any number that no other application uses on this database. */
    private static final long KEY = 4_736_208_155_230_917L;

    private final TransactionTemplate transactions;
    private final JdbcClient database;

    SeedLock(PlatformTransactionManager transactions, JdbcClient database) {
        this.transactions = new TransactionTemplate(transactions);
        this.database = database;
    }

    /** Runs in one transaction; {@code seeding} looks first whether another node has done it meanwhile. */
    public void holding(Runnable seeding) {
        holding(() -> {
            seeding.run();
            return true;
        });
    }

    /** The same, with an answer. */
    public <T> T holding(Supplier<T> seeding) {
        return Objects.requireNonNull(transactions.execute(status -> {
            database.sql("select pg_advisory_xact_lock(?)").param(KEY).query(row -> {});
            return seeding.get();
        }));
    }
}
