package io.flowdesk.process.tasks;

import io.flowdesk.platform.Beginning;
import io.flowdesk.process.Names;
import io.flowdesk.process.Var;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.side.SideTasks;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What people see of a task in the list: number, subject or title, priority, and whether something is unread. */
@Component
public class TaskFace {

    private static final int LONGEST = 255;

    /** Tasks that say what has to be decided; all others are the work on the ticket itself. */
    private static final Map<String, String> PREFIX = Map.of(
            Names.Element.TRIAGE, "Triage",
            Names.Element.APPROVE, "Approve",
            Names.Element.JUDGE_SPAM, "Spam?",
            Names.Element.JUDGE_DUPLICATE, "Duplicate?",
            Names.Element.REVIEW_ESCALATION, "Review",
            Names.Element.STILL_A_PROBLEM, "Still a problem?");

    private static final Set<String> OF_THE_TEAMS = Set.of(
            Names.Element.TRIAGE,
            Names.Element.JUDGE_SPAM,
            Names.Element.JUDGE_DUPLICATE,
            Names.Element.WORK_ON_TICKET,
            Names.Element.WAIT_FOR_REQUESTER,
            Names.Element.WAIT_FOR_THIRD_PARTY,
            Names.Element.FOLLOW_UP,
            Names.Element.STILL_A_PROBLEM);

    private final SideTasks sideTasks;

    TaskFace(@Lazy SideTasks sideTasks) {
        this.sideTasks = sideTasks;
    }

    String nameOf(DelegateTask task, Ticket ticket) {
        return isSideTask(task.getTaskDefinitionKey())
                ? name(
                        ticket,
                        sideTasks.get(Var.SIDE_TASK_ID.of(task.getExecution())).title())
                : nameOf(task.getTaskDefinitionKey(), ticket);
    }

    private static String nameOf(String element, Ticket ticket) {
        return name(
                ticket,
                PREFIX.containsKey(element) ? PREFIX.get(element) + " · " + ticket.subject() : ticket.subject());
    }

    private static boolean isSideTask(String element) {
        return Names.Element.DO_SIDE_TASK.equals(element);
    }

    static String name(Ticket ticket, String what) {
        return Beginning.of(ticket.number() + " · " + what, LONGEST);
    }

    /** Says so when the requester wrote and nobody has answered yet. */
    @Nullable
    String descriptionOf(Ticket ticket) {
        return ticket.unreadSince() == null ? null : "The requester has written.";
    }

    public boolean isOutdated(OpenTask task, Ticket ticket) {
        Date due = dueDateOf(task.element(), ticket);
        return (!isSideTask(task.element()) && !nameOf(task.element(), ticket).equals(task.name()))
                || task.priority() != ticket.classification().priority().taskPriority()
                || !Objects.equals(task.description(), descriptionOf(ticket))
                || !Objects.equals(task.due(), due == null ? null : due.toInstant());
    }

    /**
     * The earliest of the ticket's SLA clocks; one that is paused has no date that could go stale. Of a resolved ticket
     * none runs, also where they have not been told yet.
     */
    @Nullable
    Date dueDateOf(String element, Ticket ticket) {
        boolean none = isSideTask(element) || ticket.dueAt() == null || ticket.status() == Status.RESOLVED;
        return none ? null : Date.from(Objects.requireNonNull(ticket.dueAt()));
    }

    /** A side task keeps its title. */
    private static String nameOf(Task task, Ticket ticket) {
        return isSideTask(task.getTaskDefinitionKey()) ? task.getName() : nameOf(task.getTaskDefinitionKey(), ticket);
    }

    public void update(Task task, Ticket ticket) {
        task.setName(nameOf(task, ticket));
        task.setPriority(ticket.classification().priority().taskPriority());
        task.setDescription(descriptionOf(ticket));
        task.setDueDate(dueDateOf(task.getTaskDefinitionKey(), ticket));
    }

    /** False where one person is asked, where the task says itself who is, and for tasks that an analyst has added. */
    public boolean showsTeams(OpenTask task) {
        return OF_THE_TEAMS.contains(task.element());
    }
}
