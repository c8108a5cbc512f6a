package io.flowdesk.process.tasks;

import io.flowdesk.process.Var;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A task appears: it bears number and subject of its ticket, or its own title, whatever model it comes from. */
@Component
class TaskCreated implements TaskListener {

    private final Tickets tickets;
    private final TaskFace face;

    TaskCreated(Tickets tickets, TaskFace face) {
        this.tickets = tickets;
        this.face = face;
    }

    @Override
    public void notify(DelegateTask task) {
        Ticket ticket = tickets.lock(Var.TICKET_ID.of(task));
        task.setName(face.nameOf(task, ticket));
        task.setDescription(face.descriptionOf(ticket));
        task.setPriority(ticket.classification().priority().taskPriority());
        task.setDueDate(face.dueDateOf(task.getTaskDefinitionKey(), ticket));
    }
}
