package io.flowdesk.process.answers;

import io.flowdesk.process.Names;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.tasks.Completion;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** A person finds out what a ticket is about and who should have it. */
@Component
class TriageForm implements Completion {

    private final TicketActions actions;

    TriageForm(TicketActions actions) {
        this.actions = actions;
    }

    @Override
    public Set<String> forms() {
        return Set.of(Names.Form.TRIAGE);
    }

    @Override
    public String complete(DelegateTask task, String form, Fields fields) {
        return actions.completed(Var.TICKET_ID.of(task), action(fields));
    }

    private static Action action(Fields fields) {
        return switch (fields.outcome()) {
            case "reclassify" -> FormActions.reclassify(fields, Field.REMARK);
            case "close" -> FormActions.close(fields, fields.requiredChoice(Field.CLOSE_AS, Resolution.class));
            default -> throw FormActions.unknown(fields);
        };
    }
}
