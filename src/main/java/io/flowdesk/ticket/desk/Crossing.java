package io.flowdesk.ticket.desk;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Locks a ticket and notices when the requester wrote while we waited for the lock. Whoever acts cannot have read
 * that message, so a question that crosses it must not wait for an answer.
 */
@Component
class Crossing {

    private static final String HEARD =
            "coalesce((select max(m.seq) from message m where m.ticket_id = t.id and m.kind = 'REQUESTER'), 0)";

    private final Tickets tickets;
    private final JdbcClient database;

    Crossing(Tickets tickets, JdbcClient database) {
        this.tickets = tickets;
        this.database = database;
    }

    Ticket lock(TicketNumber number) {
        return tickets.lockUnlessLocked(number)
                .orElseGet(() -> lock(seen("t.number = ?", number.value()), () -> tickets.lock(number)));
    }

    Ticket lock(long id) {
        return lock(seen("t.id = ?", id), () -> tickets.lock(id));
    }

    /** Whoever writes changes the revision; a ticket that was read before, and is outdated, cannot be locked. */
    private Ticket lock(Optional<Seen> before, Supplier<Ticket> lock) {
        Ticket ticket = lock.get();
        before.filter(seen -> seen.revision() != ticket.revision() && lastHeard(ticket) > seen.heard())
                .ifPresent(seen -> ticket.crossedByRequester());
        return ticket;
    }

    private long lastHeard(Ticket ticket) {
        return seen("t.id = ?", ticket.id()).orElseThrow().heard();
    }

    private Optional<Seen> seen(String which, Object key) {
        return database.sql("select t.changes as revision, " + HEARD + " as heard from ticket t where " + which)
                .param(key)
                .query((row, index) -> new Seen(row.getLong("revision"), row.getLong("heard")))
                .optional();
    }

    /**
     * What is committed of a ticket.
     *
     * @param heard the place of the newest message of the requester among the entries; 0: there is none
     */
    private record Seen(long revision, long heard) {}
}
