package io.flowdesk.platform.transaction;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is worth knowing until the running transaction ends, and is forgotten then, however it ends. Outside of a
 * transaction nothing is remembered.
 *
 * @param <T> mutable, such as a map; each transaction has its own
 */
public final class TransactionMemory<T> {

    private final Supplier<T> empty;

    public TransactionMemory(Supplier<T> empty) {
        this.empty = empty;
    }

    /** What the running transaction has remembered so far. */
    @SuppressWarnings("unchecked") // bound in here only
    public T get() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        return bound == null ? fresh() : (T) bound;
    }

    private T fresh() {
        T fresh = empty.get();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(new Bound(fresh));
        }
        return fresh;
    }

    private final class Bound implements TransactionSynchronization {

        private final T remembered;

        private Bound(T remembered) {
            this.remembered = remembered;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TransactionMemory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionMemory.this, remembered);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
        }
    }
}
