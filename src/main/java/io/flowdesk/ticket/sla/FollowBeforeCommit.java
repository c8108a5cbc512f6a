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
public class FollowBeforeCommit {

    private final TicketSla sla;

    FollowBeforeCommit(TicketSla sla) {
        this.sla = sla;
    }

    @EventListener
    void mayChange(TicketLocked event) {
        ofThisTransaction().note(event.ticket());
    }

    /** For whoever wants to see the outcome before the commit. */
    public void followNow() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().follow();
        }
    }

    /** Before the task of a new ticket is made, which would else be written twice: without its due date, and with it. */
    public void followNew(Ticket ticket) {
        if (!ticket.agreement().isMade()) {
            followNow();
        }
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
            follow();
        }

        void follow() {
            List.copyOf(open.keySet()).stream().filter(this::isOutdated).forEach(ticket -> {
                sla.follow(ticket);
                open.put(ticket, Seen.of(ticket));
            });
        }

        private boolean isOutdated(Ticket ticket) {
            return !Seen.of(ticket).equals(open.get(ticket))
                    || !ticket.agreement().isMade();
        }
    }

    /** How a ticket looked when it was locked. */
    private record Seen(long revision, @Nullable String lifecycle) {

        static Seen of(Ticket ticket) {
            return new Seen(ticket.revision(), ticket.lifecycle());
        }
    }
}
