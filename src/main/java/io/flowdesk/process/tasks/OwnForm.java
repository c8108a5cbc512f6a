package io.flowdesk.process.tasks;

import io.flowdesk.process.Names;
import io.flowdesk.process.Var;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A step that an analyst has added with a form of his own: the answers are kept as fields of the ticket. A field
 * named {@code outcome} is what the gateways after it ask for.
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

    String complete(DelegateTask task, Map<String, @Nullable Object> fields) {
        Ticket ticket = tickets.lock(Var.TICKET_ID.of(task));
        ticket.answer(given(fields), steps.now());
        return Var.OUTCOME.find(task).orElse(DONE);
    }

    private static Map<String, Object> given(Map<String, @Nullable Object> fields) {
        Map<String, Object> given = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (value != null && !Names.Variable.OUTCOME.equals(name)) {
                given.put(name, value);
            }
        });
        return given;
    }
}
