package io.flowdesk.process.answers;

import io.flowdesk.process.Names;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.tasks.Completion;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What came of a solution that was sent: told to an agent, or read by him out of what the requester wrote. */
@Component
class SolutionForms implements Completion {

    private final TicketActions actions;
    private final Tickets tickets;

    SolutionForms(TicketActions actions, Tickets tickets) {
        this.actions = actions;
        this.tickets = tickets;
    }

    @Override
    public Set<String> forms() {
        return Set.of(Names.Form.FOLLOW_UP, Names.Form.STILL_A_PROBLEM);
    }

    @Override
    public String complete(DelegateTask task, String form, Fields fields) {
        long ticket = Var.TICKET_ID.of(task);
        boolean told = form.equals(Names.Form.FOLLOW_UP);
        return actions.completed(ticket, told ? told(fields, ticket) : judged(fields));
    }

    private static Action judged(Fields fields) {
        return switch (fields.outcome()) {
            case "confirm" -> new Action.Judge(true);
            case "reject" -> new Action.Judge(false);
            default -> throw FormActions.unknown(fields);
        };
    }

    private Action told(Fields fields, long ticket) {
        return switch (fields.outcome()) {
            case "confirm" -> new Action.Confirm();
            case "reject" -> new Action.Reject(fields.required(Field.BODY));
            case "reopen" -> new Action.Reopen(fields.required(Field.REASON));
            case "close" -> close(fields, tickets.lock(ticket));
            default -> throw FormActions.unknown(fields);
        };
    }

    /** It ends as it was resolved; nobody just waits any longer. */
    private static Action close(Fields fields, Ticket ticket) {
        return FormActions.close(fields, Objects.requireNonNull(ticket.resolution()));
    }
}
