package io.flowdesk.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

class DisturbanceTest {

    static Stream<Throwable> disturbances() {
        return Stream.of(
                new UncheckedIOException(new IOException("No space left on device")),
                new DataAccessResourceFailureException("The database is gone"),
                new CannotCreateTransactionException("No connection"),
                new CannotAcquireLockException("Lost"),
                new JpaSystemException(new TransactionException(
                        "Unable to rollback against JDBC Connection", new SQLException("Connection is closed"))),
                new IllegalStateException(new SQLException("Terminated by an administrator", "57P01")),
                new StillConflicting(new IllegalStateException("Changed by another")));
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalArgumentException("A fault of ours"),
                new StackOverflowError(),
                new DataIntegrityViolationException("Too long", new SQLException("Too long", "22001")),
                new SQLException("No such column", "42703"),
                new SQLException("Without a state"));
    }

    @ParameterizedTest
    @MethodSource("disturbances")
    void whatIsOverSomeTimeIsADisturbance(Throwable failure) {
        assertThat(Disturbance.caused(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatComesAgainEachTimeIsNone(Throwable failure) {
        assertThat(Disturbance.caused(failure)).isFalse();
    }
}
