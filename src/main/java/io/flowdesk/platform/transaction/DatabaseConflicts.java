package io.flowdesk.platform.transaction;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Optimistic locking, and the states in which PostgreSQL gives one of several transactions up. */
@Component
class DatabaseConflicts implements ConflictClassifier {

    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Set<String> STATES = Set.of(SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE);

    @Override
    public boolean isConflict(Throwable failure) {
        return failure instanceof ConcurrencyFailureException
                || failure instanceof OptimisticLockException
                || (failure instanceof SQLException sql && isConflictState(sql.getSQLState()));
    }

    private static boolean isConflictState(@Nullable String state) {
        return state != null && STATES.contains(state);
    }
}
