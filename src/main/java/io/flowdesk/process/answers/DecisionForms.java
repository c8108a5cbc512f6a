package io.flowdesk.process.answers;

import io.flowdesk.process.Names.Field;
import io.flowdesk.process.Names.Form;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.tasks.Completion;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Somebody says yes or no: to a request, or to a suspicion. */
@Component
class DecisionForms implements Completion {

    private static final Map<String, Function<Fields, Action>> ACTIONS = Map.of(
            Form.APPROVAL, DecisionForms::approval,
            Form.JUDGE_SPAM, DecisionForms::spam,
            Form.JUDGE_DUPLICATE, DecisionForms::duplicate);

    private final TicketActions actions;

    DecisionForms(TicketActions actions) {
        this.actions = actions;
    }

    @Override
    public Set<String> forms() {
        return ACTIONS.keySet();
    }

    @Override
    public String complete(DelegateTask task, String form, Fields fields) {
        Action action = Objects.requireNonNull(ACTIONS.get(form)).apply(fields);
        return actions.completed(Var.TICKET_ID.of(task), action);
    }

    private static Action approval(Fields fields) {
        return switch (fields.outcome()) {
            case "approve" -> new Action.Approve();
            case "decline" -> new Action.Decline(fields.required(Field.REASON));
            default -> throw FormActions.unknown(fields);
        };
    }

    /** Spam needs no further reason. */
    private static Action spam(Fields fields) {
        return suspicion(fields, Resolution.SPAM, Objects.requireNonNullElse(fields.text(Field.REASON), "Spam"));
    }

    private static Action duplicate(Fields fields) {
        return suspicion(fields, Resolution.DUPLICATE, Objects.requireNonNullElse(fields.text(Field.REASON), ""));
    }

    private static Action suspicion(Fields fields, Resolution confirmed, String reason) {
        return switch (fields.outcome()) {
            case "not-spam" -> new Action.NotSpam();
            case "close" -> new Action.Close(confirmed, reason);
            default -> throw FormActions.unknown(fields);
        };
    }
}
