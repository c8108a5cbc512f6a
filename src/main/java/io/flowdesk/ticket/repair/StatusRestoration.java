package io.flowdesk.ticket.repair;

import io.flowdesk.platform.repair.NotSafe;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a ticket a status that is possible again. Its newest event tells whether somebody has overwritten it. */
@Component
public class StatusRestoration {

    private final JdbcClient database;

    StatusRestoration(JdbcClient database) {
        this.database = database;
    }

    /** @param possible where the process of the ticket stands */
    public void restore(Ticket ticket, Set<Status> possible, Step step) {
        Optional<Status> told = newestTold(ticket).filter(possible::contains);
        if (told.isPresent()) {
            ticket.restore(told.get(), "overwritten; its process stands there", step);
        } else {
            follow(ticket, possible.stream().sorted().findFirst().orElseThrow(StatusRestoration::unclear), step);
        }
    }

    /** The process itself was moved, by hand: what belongs to the status is to be set as well. */
    private static void follow(Ticket ticket, Status next, Step step) {
        if (next.isWorkable() && (ticket.status() == Status.RESOLVED || ticket.status() == Status.CLOSED)) {
            ticket.reopen("its process was moved", step);
        } else if (ticket.status().mayBecome(next)) {
            ticket.become(next, null, step);
        } else {
            throw new NotSafe(
                    "A ticket that is %s cannot become %s, where its process stands.".formatted(ticket.status(), next));
        }
    }

    private static NotSafe unclear() {
        return new NotSafe("No status is possible at all the steps where its process stands.");
    }

    private Optional<Status> newestTold(Ticket ticket) {
        return database.sql("select status from ticket_event where ticket_id = ? order by seq desc limit 1")
                .param(ticket.id())
                .query(String.class)
                .optional()
                .map(Status::valueOf);
    }
}
