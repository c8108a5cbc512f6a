package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.process.tasks.OpenTask;
import io.flowdesk.process.tasks.TaskFace;
import io.flowdesk.ticket.Ticket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** Of the engine's tables, because each step asks several times, and the engine takes longer to ask. */
    private static final String ALL =
            """
            select t.id_, t.task_def_key_, t.name_, t.priority_, t.description_, t.due_date_, t.assignee_,
                   array(select l.group_id_ from act_ru_identitylink l
                          where l.task_id_ = t.id_ and l.group_id_ is not null) as teams
              from act_ru_task t
              join act_ru_execution e on e.id_ = t.proc_inst_id_
             where e.business_key_ = ?
            """;

    private final JdbcClient database;
    private final TaskService tasks;
    private final TaskFace face;
    private final EngineCalls engine;

    OpenTasks(JdbcClient database, @Lazy TaskService tasks, TaskFace face, @Lazy EngineCalls engine) {
        this.database = database;
        this.tasks = tasks;
        this.face = face;
        this.engine = engine;
    }

    /** The open task of one of these elements; a ticket never has two of them. */
    Optional<OpenTask> find(Ticket ticket, Set<String> elements) {
        return one(all(ticket), elements);
    }

    private static Optional<OpenTask> one(List<OpenTask> all, Set<String> elements) {
        return all.stream().filter(task -> elements.contains(task.element())).findFirst();
    }

    /** Whoever has the ticket has its work or waiting task. */
    public void assign(Ticket ticket) {
        assign(all(ticket), ticket);
    }

    /** The same, and then as {@link #refresh}. */
    void assignAndRefresh(Ticket ticket) {
        List<OpenTask> tasksOfTicket = all(ticket);
        assign(tasksOfTicket, ticket);
        refresh(tasksOfTicket, ticket);
    }

    private void assign(List<OpenTask> all, Ticket ticket) {
        one(all, OF_THE_ASSIGNEE)
                .ifPresent(task -> assign(task, ticket.ownership().assignee()));
    }

    public void assignApproval(Ticket ticket) {
        find(ticket, Set.of(Names.Element.APPROVE)).ifPresent(task -> assign(task, ticket.approver()));
    }

    private void assign(OpenTask task, @Nullable String agent) {
        if (!Objects.equals(task.assignee(), agent)) {
            engine.asTheDesk(() -> tasks.setAssignee(task.id(), agent));
        }
    }

    /** Names, priorities and teams follow the ticket. */
    void refresh(Ticket ticket) {
        refresh(all(ticket), ticket);
    }

    private void refresh(List<OpenTask> all, Ticket ticket) {
        all.forEach(task -> refresh(task, ticket));
    }

    private void refresh(OpenTask task, Ticket ticket) {
        if (face.isOutdated(task, ticket)) {
            engine.asTheDesk(command -> dress(task.id(), ticket, command));
        }
        List<String> teams = ticket.teams();
        if (face.showsTeams(task) && !task.teams().equals(Set.copyOf(teams))) {
            engine.asTheDesk(() -> offer(task.id(), teams));
        }
    }

    private void dress(String id, Ticket ticket, CommandContext command) {
        TaskEntity task = command.getTaskManager().findTaskById(id);
        face.update(task, ticket);
        task.triggerUpdateEvent();
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

    private List<OpenTask> all(Ticket ticket) {
        return ticket.isBeingOpened() ? List.of() : stored(ticket);
    }

    private List<OpenTask> stored(Ticket ticket) {
        return database.sql(ALL)
                .param(ticket.number().value())
                .query(OpenTasks::read)
                .list();
    }

    private static OpenTask read(ResultSet row, int index) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        return new OpenTask(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getInt("priority_"),
                row.getString("description_"),
                due == null ? null : due.toInstant(),
                row.getString("assignee_"),
                Set.copyOf(List.of((String[]) row.getArray("teams").getArray())));
    }
}
