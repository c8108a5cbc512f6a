package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.process.tasks.TaskFace;
import io.flowdesk.ticket.Ticket;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open tasks of a ticket, kept in step with it. */
@Component
public class OpenTasks {

    /** Tasks whose assignee is the ticket's own. */
    public static final Set<String> OF_THE_ASSIGNEE = Set.of(
            Names.Element.WORK_ON_TICKET,
            Names.Element.WAIT_FOR_REQUESTER,
            Names.Element.WAIT_FOR_THIRD_PARTY,
            Names.Element.FOLLOW_UP,
            Names.Element.STILL_A_PROBLEM);

    /** Each step asks several times, and putting a task query together costs the engine more than answering it. */
    private static final String ALL = "select t.* from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
            + " where e.business_key_ = #{number}";

    private final TaskService tasks;
    private final TaskFace face;
    private final EngineCalls engine;

    OpenTasks(@Lazy TaskService tasks, TaskFace face, @Lazy EngineCalls engine) {
        this.tasks = tasks;
        this.face = face;
        this.engine = engine;
    }

    /** The open task of one of these elements; a ticket never has two of them. */
    Optional<Task> find(Ticket ticket, Set<String> elements) {
        return all(ticket).stream()
                .filter(task -> elements.contains(task.getTaskDefinitionKey()))
                .findFirst();
    }

    /** Whoever has the ticket has its work or waiting task. */
    public void assign(Ticket ticket) {
        find(ticket, OF_THE_ASSIGNEE)
                .ifPresent(task -> assign(task, ticket.ownership().assignee()));
    }

    public void assignApproval(Ticket ticket) {
        find(ticket, Set.of(Names.Element.APPROVE)).ifPresent(task -> assign(task, ticket.approver()));
    }

    private void assign(Task task, @Nullable String agent) {
        if (!Objects.equals(task.getAssignee(), agent)) {
            engine.asTheDesk(() -> tasks.setAssignee(task.getId(), agent));
        }
    }

    /** Names, priorities and teams follow the ticket. */
    void refresh(Ticket ticket) {
        engine.asTheDesk(() -> all(ticket).forEach(task -> refresh(task, ticket)));
    }

    private void refresh(Task task, Ticket ticket) {
        if (face.isOutdated(task, ticket)) {
            face.update(task, ticket);
            tasks.saveTask(task);
        }
        if (face.showsTeams(task)) {
            offer(task.getId(), ticket.teams());
        }
    }

    /** To these teams and to no other. */
    private void offer(String task, List<String> teams) {
        Set<String> before = tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        before.stream().filter(team -> !teams.contains(team)).forEach(team -> tasks.deleteCandidateGroup(task, team));
        teams.stream().filter(team -> !before.contains(team)).forEach(team -> tasks.addCandidateGroup(task, team));
    }

    private List<Task> all(Ticket ticket) {
        return engine.asTheDesk(() -> tasks.createNativeTaskQuery()
                .sql(ALL)
                .parameter("number", ticket.number().value())
                .list());
    }
}
