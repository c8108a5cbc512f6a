package io.flowdesk.process.tasks;

import io.flowdesk.process.Names;
import io.flowdesk.process.Var;
import io.flowdesk.process.adapter.OpenTasks;
import io.flowdesk.process.questions.Deadlines;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.assignment.Assignment;
import io.flowdesk.ticket.audit.Steps;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Somebody claims, releases or assigns in Tasklist: whoever has the work task has the ticket. */
@Component
class TaskAssigned implements TaskListener {

    private final Tickets tickets;
    private final Assignment assignment;
    private final Steps steps;
    private final Deadlines deadlines;

    TaskAssigned(Tickets tickets, Assignment assignment, Steps steps, @Lazy Deadlines deadlines) {
        this.tickets = tickets;
        this.assignment = assignment;
        this.steps = steps;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        if (OpenTasks.OF_THE_ASSIGNEE.contains(task.getTaskDefinitionKey())) {
            Ticket ticket = tickets.lock(Var.TICKET_ID.ofInstance(task.getExecution()));
            follow(ticket, task, steps.now());
            watchQueue((ExecutionEntity) task.getExecution(), deadlines.unclaimed(ticket.id()));
        }
    }

    private void follow(Ticket ticket, DelegateTask task, Step step) {
        String agent = task.getAssignee();
        if (agent != null && !agent.equals(ticket.ownership().assignee())) {
            assignment.requireMember(ticket, agent);
        }
        assignment.followTaskList(ticket, agent, step);
    }

    /**
     * The timer of tickets that nobody has: whoever takes one stops it, and giving it back starts it from the beginning.
     * There is none where the work is not being offered, for example in a wait.
     */
    private static void watchQueue(@Nullable ExecutionEntity place, Date until) {
        if (place != null) {
            place.getJobs().stream()
                    .filter(timer -> Names.Timer.UNCLAIMED.equals(timer.getActivityId()))
                    .forEach(timer -> timer.setDuedate(until));
            watchQueue(place.getParent(), until);
        }
    }
}
