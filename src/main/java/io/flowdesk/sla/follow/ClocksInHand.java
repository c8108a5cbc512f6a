package io.flowdesk.sla.follow;

import io.flowdesk.sla.clock.TargetClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The clocks that the running transaction has read already. Their ticket is locked, so nobody else can move them before
 * it ends, and a step asks for them several times.
 */
final class ClocksInHand {

    /** Outside of a transaction nothing is kept. */
    List<TargetClock> of(long ticketId, LongFunction<List<TargetClock>> read) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? ofThisTransaction().computeIfAbsent(ticketId, read::apply)
                : read.apply(ticketId);
    }

    /** Empty where this transaction has not read them, and outside of one. */
    Optional<List<TargetClock>> known(long ticketId) {
        return Optional.ofNullable((Hand) TransactionSynchronizationManager.getResource(this))
                .map(hand -> hand.clocks.get(ticketId));
    }

    void put(long ticketId, List<TargetClock> clocks) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().put(ticketId, clocks);
        }
    }

    private Map<Long, List<TargetClock>> ofThisTransaction() {
        Hand hand = (Hand) TransactionSynchronizationManager.getResource(this);
        return hand == null ? take().clocks : hand.clocks;
    }

    private Hand take() {
        var hand = new Hand();
        TransactionSynchronizationManager.bindResource(this, hand);
        TransactionSynchronizationManager.registerSynchronization(hand);
        return hand;
    }

    private final class Hand implements TransactionSynchronization {

        private final Map<Long, List<TargetClock>> clocks = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ClocksInHand.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ClocksInHand.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(ClocksInHand.this);
        }
    }
}
