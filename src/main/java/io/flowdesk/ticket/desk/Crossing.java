package io.flowdesk.ticket.desk;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Locks a ticket and notices when the requester wrote while we waited for the lock. Whoever acts cannot have read
 * that message, so a question that crosses it must not wait for an answer.
 */
@Component
class Crossing {

    private static final String LAST =
            "select coalesce(max(m.seq), 0) from message m join ticket t on t.id = m.ticket_id where m.kind = 'REQUESTER' and ";

    private final Tickets tickets;
    private final JdbcClient database;

    Crossing(Tickets tickets, JdbcClient database) {
        this.tickets = tickets;
        this.database = database;
    }

    Ticket lock(TicketNumber number) {
        return lock("t.number = ?", number.value(), () -> tickets.lock(number));
    }

    Ticket lock(long id) {
        return lock("t.id = ?", id, () -> tickets.lock(id));
    }

    private Ticket lock(String which, Object key, Supplier<Ticket> lock) {
        long seen = lastHeard(which, key);
        Ticket ticket = lock.get();
        if (lastHeard(which, key) > seen) {
            ticket.crossedByRequester();
        }
        return ticket;
    }

    private long lastHeard(String which, Object key) {
        return database.sql(LAST + which).param(key).query(Long.class).single();
    }
}
