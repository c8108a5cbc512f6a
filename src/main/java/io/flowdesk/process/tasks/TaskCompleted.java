package io.flowdesk.process.tasks;

import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Handover;
import io.flowdesk.process.forms.Submission;
import io.flowdesk.ticket.desk.TicketActions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A task is completed, in Tasklist by its form or by an action of ours: one way for both. What was typed goes into
 * the ticket, the outcome into the process.
 */
@Component
class TaskCompleted implements TaskListener {

    private final TicketActions actions;
    private final FormSubmissions forms;
    private final Handover handover;

    TaskCompleted(@Lazy TicketActions actions, @Lazy FormSubmissions forms, Handover handover) {
        this.actions = actions;
        this.forms = forms;
        this.handover = handover;
    }

    @Override
    public void notify(DelegateTask task) {
        Submission submission = handover.to(task.getId()).orElse(Submission.NOTHING);
        String outcome = submission.action() == null
                ? forms.complete(task, submission.fields())
                : actions.completed(
                        Var.TICKET_ID.ofInstance(task.getExecution()), submission.action(), submission.door());
        Var.OUTCOME.set(task, outcome);
    }
}
