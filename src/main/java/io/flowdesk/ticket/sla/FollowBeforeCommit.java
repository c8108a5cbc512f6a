package io.flowdesk.ticket.sla;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketLocked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the clocks follow each ticket that a transaction has changed, once, right before its commit. Here and not in
 * the steps themselves, so that no step, also none that an analyst adds, can forget a clock.
 */
@Component
class FollowBeforeCommit {

    private final TicketSla sla;

    FollowBeforeCommit(TicketSla sla) {
        this.sla = sla;
    }

    @EventListener
    void mayChange(TicketLocked event) {
        ofThisTransaction().note(event.ticket());
    }

    private Followers ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Followers.class::isInstance)
                .map(Followers.class::cast)
                .findFirst()
                .orElseGet(this::register);
    }

    private Followers register() {
        var followers = new Followers();
        TransactionSynchronizationManager.registerSynchronization(followers);
        return followers;
    }

    private final class Followers implements TransactionSynchronization {

        private final Map<Ticket, Seen> open = new LinkedHashMap<>();

        void note(Ticket ticket) {
            open.putIfAbsent(ticket, Seen.of(ticket));
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            List.copyOf(open.entrySet()).stream()
                    .filter(entry -> entry.getValue().isOutdated(entry.getKey()))
                    .forEach(entry -> sla.follow(entry.getKey()));
        }
    }

    /** How a ticket looked when it was locked. */
    private record Seen(boolean agreed, long revision, @Nullable String lifecycle) {

        static Seen of(Ticket ticket) {
            return new Seen(ticket.agreement().isMade(), ticket.revision(), ticket.lifecycle());
        }

        boolean isOutdated(Ticket ticket) {
            return !agreed || !equals(of(ticket));
        }
    }
}
