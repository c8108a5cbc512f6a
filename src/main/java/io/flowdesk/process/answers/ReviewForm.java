package io.flowdesk.process.answers;

import io.flowdesk.process.Names;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.tasks.Completion;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.flow.Escalations;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** A lead reviews an escalation; whoever has the task was asked. */
@Component
class ReviewForm implements Completion {

    private final Tickets tickets;
    private final Escalations escalations;
    private final Steps steps;

    ReviewForm(Tickets tickets, Escalations escalations, Steps steps) {
        this.tickets = tickets;
        this.escalations = escalations;
        this.steps = steps;
    }

    @Override
    public Set<String> forms() {
        return Set.of(Names.Form.REVIEW_ESCALATION);
    }

    @Override
    public String complete(DelegateTask task, String form, Fields fields) {
        Ticket ticket = tickets.lock(Var.TICKET_ID.of(task));
        String note = fields.text(Field.NOTE);
        escalations.reviewed(
                ticket, note == null ? fields.outcome() : fields.outcome() + ": " + note.strip(), steps.now());
        return fields.outcome();
    }
}
