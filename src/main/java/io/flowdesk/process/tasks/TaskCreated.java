package io.flowdesk.process.tasks;

import io.flowdesk.mail.MailDecisions;
import io.flowdesk.process.Var;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.sla.FollowBeforeCommit;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A task appears: it bears number and subject of its ticket, or its own title, whatever model it comes from. */
@Component
class TaskCreated implements TaskListener {

    private final Tickets tickets;
    private final TaskFace face;
    private final FollowBeforeCommit clocks;
    private final MailDecisions mails;

    TaskCreated(Tickets tickets, TaskFace face, @Lazy FollowBeforeCommit clocks, @Lazy MailDecisions mails) {
        this.mails = mails;
        this.tickets = tickets;
        this.face = face;
        this.clocks = clocks;
    }

    @Override
    public void notify(DelegateTask task) {
        // Of the execution: for variables of the task, which is new and has none, the engine would ask the database.
        DelegateExecution execution = task.getExecution();
        Var.HELD_MAIL_ID
                .find(execution)
                .ifPresentOrElse(
                        mail -> nameByMail(task, mail),
                        () -> dress(task, tickets.lock(Var.TICKET_ID.ofInstance(execution))));
    }

    /** One that is about a mail of no ticket keeps the name that the model gives it. */
    private void nameByMail(DelegateTask task, long mailId) {
        mails.find(mailId)
                .flatMap(mail -> Optional.ofNullable(mail.ticketId()))
                .ifPresent(ticket -> task.setName(TaskFace.name(tickets.get(ticket), task.getName())));
    }

    private void dress(DelegateTask task, Ticket ticket) {
        clocks.followNew(ticket);
        task.setName(face.nameOf(task, ticket));
        task.setDescription(face.descriptionOf(ticket));
        task.setPriority(ticket.classification().priority().taskPriority());
        task.setDueDate(face.dueDateOf(task.getTaskDefinitionKey(), ticket));
    }
}
