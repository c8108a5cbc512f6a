package io.flowdesk.process.story;

import io.flowdesk.process.walk.Walks;
import io.flowdesk.ticket.TicketNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the engine has of a ticket: its way, its open tasks, its timers. */
@Component
class EngineView {

    private final Walks walks;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final IdentityService identity;

    EngineView(
            Walks walks,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            IdentityService identity) {
        this.walks = walks;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.identity = identity;
    }

    List<String> path(TicketNumber number) {
        return walks.of(number.value());
    }

    List<String> clockPath(TicketNumber number) {
        return walks.ofClock(number.value());
    }

    String nextMilestone(TicketNumber number) {
        return nextMilestoneUntil(number, Instant.MAX)
                .map(job -> Time.inBerlin(job.getDuedate().toInstant()))
                .orElse("never");
    }

    boolean runs(TicketNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value(), "ticket-lifecycle")
                        .count()
                > 0;
    }

    List<String> tasks(TicketNumber number) {
        return open(number).stream().map(task -> sentence(number, task)).toList();
    }

    private List<Task> open(TicketNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list();
    }

    String workIsDueAt(TicketNumber number) {
        return open(number).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("Task_WorkOnTicket"))
                .map(Task::getDueDate)
                .flatMap(Stream::ofNullable)
                .map(due -> Time.inBerlin(due.toInstant()))
                .findFirst()
                .orElse("never");
    }

    private String sentence(TicketNumber number, Task task) {
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .sorted()
                .toList();
        return "%s '%s' %s %s %d"
                .formatted(
                        task.getTaskDefinitionKey(),
                        task.getName().replace(number.value() + " · ", ""),
                        TicketFacts.nobodyFor(task.getAssignee()),
                        groups,
                        task.getPriority());
    }

    /** As Tasklist does it for a user who is signed in. */
    void complete(TicketNumber number, String element, String user, Map<String, Object> fields) {
        String id = open(number).stream()
                .filter(task -> element.equals(task.getTaskDefinitionKey()))
                .map(Task::getId)
                .findFirst()
                .orElseThrow();
        identity.setAuthentication(user, groupsOf(user));
        try {
            tasks.complete(id, fields);
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    List<String> timers(TicketNumber number) {
        return jobs(number).stream().map(this::elementOf).toList();
    }

    String due(TicketNumber number, String timer) {
        return Time.inBerlin(job(number, timer).getDuedate().toInstant());
    }

    void fire(TicketNumber number, String timer) {
        management.executeJob(job(number, timer).getId());
    }

    Optional<Job> nextUntil(TicketNumber number, Instant target) {
        return jobs(number).stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(target))
                .min(Comparator.comparing(Job::getDuedate));
    }

    void execute(Job job) {
        management.executeJob(job.getId());
    }

    private Job job(TicketNumber number, String timer) {
        return jobs(number).stream()
                .filter(job -> timer.equals(elementOf(job)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + timer + " among " + timers(number)));
    }

    /** Those of its clock are apart: a scenario of the lifecycle is not about the SLA. */
    private List<Job> jobs(TicketNumber number) {
        return jobs(number, instance -> !isClock(instance));
    }

    Optional<Job> nextMilestoneUntil(TicketNumber number, Instant target) {
        return jobs(number, EngineView::isClock).stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(target))
                .findFirst();
    }

    private List<Job> jobs(TicketNumber number, Predicate<ProcessInstance> which) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .filter(which)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private static boolean isClock(ProcessInstance instance) {
        return instance.getProcessDefinitionId().startsWith("sla-clock:");
    }

    private String elementOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
