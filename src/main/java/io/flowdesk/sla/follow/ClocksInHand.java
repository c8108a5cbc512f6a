package io.flowdesk.sla.follow;

import io.flowdesk.platform.transaction.TransactionMemory;
import io.flowdesk.sla.clock.TargetClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * The clocks that the running transaction has read already. Their ticket is locked, so nobody else can move them before
 * it ends, and a step asks for them several times.
 */
final class ClocksInHand {

    private final TransactionMemory<Map<Long, List<TargetClock>>> clocks = new TransactionMemory<>(HashMap::new);

    /** Outside of a transaction nothing is kept. */
    List<TargetClock> of(long ticketId, LongFunction<List<TargetClock>> read) {
        return clocks.get().computeIfAbsent(ticketId, read::apply);
    }

    /** Empty where this transaction has not read them, and outside of one. */
    Optional<List<TargetClock>> known(long ticketId) {
        return Optional.ofNullable(clocks.get().get(ticketId));
    }

    void put(long ticketId, List<TargetClock> read) {
        clocks.get().put(ticketId, read);
    }
}
