package io.flowdesk.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.testing.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ConflictsTest {

    private final DataSource source = Database.empty().dataSource();
    private final JdbcClient database = JdbcClient.create(source);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(source);
    private final ConflictClassifier ofAnotherKind = failure -> "engine".equals(failure.getMessage());
    private final Conflicts conflicts = new Conflicts(transactions, List.of(new DatabaseConflicts(), ofAnotherKind));
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void workThatCollidesOnceSucceedsInASecondTransaction() {
        database.sql("create table note (attempt int)").update();
        conflicts.retrying(() -> {
            database.sql("insert into note values (?)")
                    .param(attempts.incrementAndGet())
                    .update();
            return collideUntilAttempt(2);
        });
        assertThat(database.sql("select attempt from note").query(Integer.class).list())
                .containsExactly(2);
    }

    @Test
    void afterFourAttemptsItGivesUp() {
        assertThatThrownBy(() -> conflicts.retrying(counting(new OptimisticLockingFailureException("row"))))
                .isInstanceOf(StillConflicting.class);
        assertThat(attempts).hasValue(4);
    }

    @Test
    void everyClassifierIsAskedAboutEveryCause() {
        RuntimeException wrapped = new IllegalStateException("job", new IllegalStateException("engine"));
        assertThatThrownBy(() -> conflicts.retrying(counting(wrapped))).isInstanceOf(StillConflicting.class);
    }

    @Test
    void aSerializationFailureDeepInsideIsAConflict() {
        RuntimeException wrapped = new IllegalStateException(new SQLException("given up", "40001"));
        assertThatThrownBy(() -> conflicts.retrying(counting(wrapped))).isInstanceOf(StillConflicting.class);
    }

    @Test
    void otherFailuresAreNotRetried() {
        assertThatThrownBy(() -> conflicts.retrying(counting(new IllegalArgumentException("no"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void insideATransactionItRunsOnceAndLetsTheOuterOneDecide() {
        TransactionTemplate outer = new TransactionTemplate(transactions);
        Supplier<Integer> colliding = counting(new OptimisticLockingFailureException("row"));
        assertThatThrownBy(() -> outer.execute(status -> conflicts.retrying(colliding)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aRealDeadlockEndsWithBothDone() {
        database.sql("create table account (id int primary key, amount int)").update();
        database.sql("insert into account values (1, 0), (2, 0)").update();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> addToBoth(2, 1, bothHoldOne));
        addToBoth(1, 2, bothHoldOne);
        other.join();
        assertThat(database.sql("select amount from account")
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 2);
    }

    private void addToBoth(int first, int second, CyclicBarrier barrier) {
        AtomicInteger attempt = new AtomicInteger();
        conflicts.retrying(() -> {
            addOne(first);
            if (attempt.getAndIncrement() == 0) {
                await(barrier);
            }
            return addOne(second);
        });
    }

    private int addOne(int account) {
        return database.sql("update account set amount = amount + 1 where id = ?")
                .param(account)
                .update();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int collideUntilAttempt(int successful) {
        if (attempts.get() < successful) {
            throw new OptimisticLockingFailureException("row");
        }
        return attempts.get();
    }

    private Supplier<Integer> counting(RuntimeException failure) {
        return () -> {
            attempts.incrementAndGet();
            throw failure;
        };
    }
}
