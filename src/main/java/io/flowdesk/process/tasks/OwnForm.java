package io.flowdesk.process.tasks;

import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.gate.ModelNames;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * Questions that the desk has added itself, in a form of its own or in one of ours: the answers are kept as fields of
 * the ticket. In an own form, a field named {@code outcome} is what the gateways after it ask for.
 */
@Component
class OwnForm {

    private static final String DONE = "done";

    private final Tickets tickets;
    private final Steps steps;

    OwnForm(Tickets tickets, Steps steps) {
        this.tickets = tickets;
        this.steps = steps;
    }

    String complete(DelegateTask task, Fields fields) {
        keep(task, fields.besides(Set.of()));
        return Objects.requireNonNullElse(fields.text(Var.OUTCOME.name()), DONE);
    }

    /** What one of our forms asks beyond what we have put into it. */
    void keepAdded(DelegateTask task, Fields fields) {
        keep(task, fields.besides(ModelNames.FIELDS));
    }

    private void keep(DelegateTask task, Map<String, Object> answers) {
        if (!answers.isEmpty()) {
            Var.TICKET_ID.find(task).ifPresent(ticket -> tickets.lock(ticket).answer(answers, steps.now()));
        }
    }
}
