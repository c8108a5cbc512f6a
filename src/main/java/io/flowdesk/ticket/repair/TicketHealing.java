package io.flowdesk.ticket.repair;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.repair.Healer;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes healers that lock the ticket first, and leave an event on it that says what was wrong. */
@Component
public class TicketHealing {

    private final Tickets tickets;
    private final Steps steps;
    private final JdbcClient database;

    TicketHealing(Tickets tickets, Steps steps, JdbcClient database) {
        this.tickets = tickets;
        this.steps = steps;
        this.database = database;
    }

    /** What sets a ticket right. */
    @FunctionalInterface
    public interface Work {
        void on(Ticket ticket, Step step);
    }

    /** What sets something right that may belong to no ticket. */
    @FunctionalInterface
    public interface LooseWork {
        void on(Finding finding, @Nullable Ticket ticket);
    }

    /** For findings whose subject is the number of their ticket. */
    public Healer of(Cure cure, Work work) {
        return of(
                cure,
                finding -> Optional.of(finding.subject()),
                (finding, ticket) -> work.on(Objects.requireNonNull(ticket), steps.now()));
    }

    /**
     * For findings about something else.
     *
     * @param number of the ticket; if there is no such ticket, nothing is locked and nothing left on it
     */
    public Healer of(Cure cure, Function<Finding, Optional<String>> number, LooseWork work) {
        return new Traced(cure, number, work);
    }

    private Optional<Long> find(String number) {
        return database.sql("select id from ticket where number = ?")
                .param(number)
                .query(Long.class)
                .optional();
    }

    private void trace(Ticket ticket, Finding finding) {
        Step step = steps.now();
        step.happened(ticket, EventKind.REPAIRED, finding.sentence());
        ticket.touch(step);
    }

    private final class Traced implements Healer {

        private final Cure cure;
        private final Function<Finding, Optional<String>> number;
        private final LooseWork work;

        private Traced(Cure cure, Function<Finding, Optional<String>> number, LooseWork work) {
            this.cure = cure;
            this.number = number;
            this.work = work;
        }

        @Override
        public Cure cure() {
            return cure;
        }

        @Override
        public void lock(Finding finding) {
            ticket(finding);
        }

        @Override
        public void heal(Finding finding) {
            Optional<Ticket> ticket = ticket(finding);
            work.on(finding, ticket.orElse(null));
            ticket.ifPresent(healed -> trace(healed, finding));
        }

        private Optional<Ticket> ticket(Finding finding) {
            return number.apply(finding).flatMap(TicketHealing.this::find).map(tickets::lock);
        }
    }
}
