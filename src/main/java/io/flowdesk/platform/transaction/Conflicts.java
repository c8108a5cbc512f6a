package io.flowdesk.platform.transaction;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a use case in a transaction, and again in a new one when it collided with another. */
@Component
public class Conflicts {

    private static final int ATTEMPTS = 4;

    private final TransactionTemplate transactions;
    private final List<ConflictClassifier> classifiers;

    Conflicts(PlatformTransactionManager transactions, List<ConflictClassifier> classifiers) {
        this.transactions = new TransactionTemplate(transactions);
        this.classifiers = classifiers;
    }

    /**
     * Tries up to four times, so {@code work} must not keep what it read or change anything but the database.
     * Inside a transaction it runs once: only whoever opened that one can start over.
     *
     * @throws StillConflicting if all attempts collided
     */
    public <T extends @Nullable Object> T retrying(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive() ? work.get() : attempt(work, 1);
    }

    private <T extends @Nullable Object> T attempt(Supplier<T> work, int number) {
        try {
            return transactions.execute(status -> work.get());
        } catch (RuntimeException failure) {
            return again(work, number, failure);
        }
    }

    private <T extends @Nullable Object> T again(Supplier<T> work, int number, RuntimeException failure) {
        if (!isConflict(failure)) {
            throw failure;
        }
        if (number == ATTEMPTS) {
            throw new StillConflicting(failure);
        }
        return attempt(work, number + 1);
    }

    private boolean isConflict(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Throwable asked = cause;
            if (classifiers.stream().anyMatch(classifier -> classifier.isConflict(asked))) {
                return true;
            }
        }
        return false;
    }
}
