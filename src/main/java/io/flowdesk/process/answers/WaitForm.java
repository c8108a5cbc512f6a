package io.flowdesk.process.answers;

import io.flowdesk.process.Names;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.tasks.Completion;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** An agent ends a wait. Only what leads out of it is possible; to go on talking he resumes the work. */
@Component
class WaitForm implements Completion {

    private final TicketActions actions;

    WaitForm(TicketActions actions) {
        this.actions = actions;
    }

    @Override
    public Set<String> forms() {
        return Set.of(Names.Form.WAITING_FOR_REQUESTER, Names.Form.WAITING_FOR_THIRD_PARTY);
    }

    @Override
    public String complete(DelegateTask task, String form, Fields fields) {
        long ticket = Var.TICKET_ID.of(task);
        return fields.outcome().equals("resume")
                ? resume(ticket, fields)
                : actions.completed(ticket, FormActions.leadingAway(fields));
    }

    private String resume(long ticket, Fields fields) {
        if (fields.text(Field.NOTE) != null) {
            actions.completed(ticket, FormActions.note(fields));
        }
        return actions.completed(ticket, new Action.Resume());
    }
}
