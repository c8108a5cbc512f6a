package io.flowdesk.process.steps;

import io.flowdesk.process.Var;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Locks the ticket of an execution and begins a step, which is how every building block starts. */
@Component
class TicketStep {

    private final Tickets tickets;
    private final Steps steps;

    TicketStep(Tickets tickets, Steps steps) {
        this.tickets = tickets;
        this.steps = steps;
    }

    /** What a building block does. */
    @FunctionalInterface
    interface Work {
        void on(Ticket ticket, Step step, DelegateExecution execution);
    }

    JavaDelegate doing(Work work) {
        return execution -> work.on(tickets.lock(Var.TICKET_ID.ofInstance(execution)), steps.now(), execution);
    }
}
