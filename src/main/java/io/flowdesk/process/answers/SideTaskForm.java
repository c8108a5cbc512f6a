package io.flowdesk.process.answers;

import io.flowdesk.process.Names;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.tasks.Completion;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.side.SideTasks;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Work beside the main path is done; whoever has the task was asked, perhaps of a team that cannot act on the ticket. */
@Component
class SideTaskForm implements Completion {

    private final Tickets tickets;
    private final SideTasks sideTasks;
    private final Steps steps;

    SideTaskForm(Tickets tickets, SideTasks sideTasks, Steps steps) {
        this.tickets = tickets;
        this.sideTasks = sideTasks;
        this.steps = steps;
    }

    @Override
    public Set<String> forms() {
        return Set.of(Names.Form.SIDE_TASK);
    }

    @Override
    public String complete(DelegateTask task, String form, Fields fields) {
        Ticket ticket = tickets.lock(Var.TICKET_ID.of(task));
        sideTasks.done(
                ticket, Var.SIDE_TASK_ID.of(task), fields.required(Field.DONE).strip(), steps.now());
        return "done";
    }
}
