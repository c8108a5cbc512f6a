package io.flowdesk.process.answers;

import io.flowdesk.process.Names;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.tasks.Completion;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.PreparedAnswers;
import io.flowdesk.ticket.desk.TicketActions;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What an agent does with a ticket that he works on. */
@Component
class WorkForm implements Completion {

    private final TicketActions actions;
    private final Tickets tickets;
    private final PreparedAnswers prepared;

    WorkForm(TicketActions actions, Tickets tickets, PreparedAnswers prepared) {
        this.actions = actions;
        this.tickets = tickets;
        this.prepared = prepared;
    }

    @Override
    public Set<String> forms() {
        return Set.of(Names.Form.WORK_ON_TICKET);
    }

    @Override
    public String complete(DelegateTask task, String form, Fields fields) {
        long ticket = Var.TICKET_ID.of(task);
        return actions.completed(ticket, action(worded(fields, ticket)));
    }

    private Fields worded(Fields fields, long ticket) {
        String canned = fields.text(Field.CANNED_RESPONSE);
        String typed = Objects.requireNonNullElse(fields.text(Field.BODY), "");
        return canned == null ? fields : fields.with(Field.BODY, prepared.before(typed, canned, tickets.lock(ticket)));
    }

    private static Action action(Fields fields) {
        return switch (fields.outcome()) {
            case "reply" -> FormActions.reply(fields);
            case "note" -> FormActions.note(fields);
            case "request-info" -> FormActions.requestInfo(fields);
            case "wait-third-party" -> FormActions.waitForThirdParty(fields);
            case "reclassify" -> FormActions.reclassify(fields, Field.REASON);
            case "verify-identity" -> FormActions.verifyIdentity(fields);
            default -> FormActions.leadingAway(fields);
        };
    }
}
