package io.flowdesk.process.tasks;

import io.flowdesk.process.Var;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
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
    private final Submission submission;

    TaskCompleted(@Lazy TicketActions actions, @Lazy FormSubmissions forms, Submission submission) {
        this.submission = submission;
        this.actions = actions;
        this.forms = forms;
    }

    @Override
    public void notify(DelegateTask task) {
        Optional<Action> action = submission.takeAction();
        Map<String, @Nullable Object> fields = Submission.takeFields(task.getExecution());
        String outcome =
                Refusals.asFormErrors(() -> action.map(known -> actions.completed(Var.TICKET_ID.of(task), known))
                        .orElseGet(() -> forms.complete(task, fields)));
        Var.OUTCOME.set(task, outcome);
    }
}
