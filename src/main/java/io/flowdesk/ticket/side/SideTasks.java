package io.flowdesk.ticket.side;

import io.flowdesk.platform.Beginning;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.action.Action;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds tasks beside the main path, and keeps what came of them. */
@Component
public class SideTasks {

    private static final int LONGEST_TITLE = 250;

    private final EntityManager entities;
    private final TicketProcess process;

    SideTasks(EntityManager entities, TicketProcess process) {
        this.entities = entities;
        this.process = process;
    }

    /** Offered to the named team or agent, else to the ticket's own team. */
    public void addSubTask(Ticket ticket, Action.AddTask add, Step step) {
        String team = add.team() == null && add.assignee() == null
                ? ticket.ownership().team()
                : add.team();
        start(
                ticket,
                new SideTask(
                                ticket.id(),
                                SideTask.Kind.SUB_TASK,
                                add.title(),
                                null,
                                step.by().id(),
                                step.at())
                        .offeredTo(team, add.assignee()),
                step);
    }

    /**
     * Asks the one who has the ticket, else its team, to tell the requester by phone.
     *
     * @param kind CALL or LAST_CALL
     */
    public void addCall(Ticket ticket, SideTask.Kind kind, String title, String text, Step step) {
        String assignee = ticket.ownership().assignee();
        start(
                ticket,
                new SideTask(ticket.id(), kind, title, text, step.by().id(), step.at())
                        .offeredTo(ticket.ownership().team(), assignee),
                step);
    }

    /**
     * Asks somebody to look at the ticket, unless he is being asked with these words already.
     *
     * @param kind NOTICE or REMINDER
     * @param assignee null: offered to the ticket's team
     */
    public void addNotice(
            Ticket ticket, SideTask.Kind kind, String title, String text, @Nullable String assignee, Step step) {
        String team = assignee == null ? ticket.ownership().team() : null;
        String words = Beginning.of(title, LONGEST_TITLE);
        if (of(ticket).stream().anyMatch(task -> task.isOpen(kind, words, team, assignee))) {
            return;
        }
        start(
                ticket,
                new SideTask(ticket.id(), kind, words, text, step.by().id(), step.at()).offeredTo(team, assignee),
                step);
    }

    private void start(Ticket ticket, SideTask task, Step step) {
        entities.persist(task);
        step.happened(ticket, EventKind.TASK_ADDED, task.title());
        ticket.touch(step);
        process.sideTaskAdded(ticket, task.id());
    }

    public SideTask get(long id) {
        return Objects.requireNonNull(entities.find(SideTask.class, id), () -> "side task " + id);
    }

    public void done(Ticket ticket, long id, @Nullable String outcome, Step step) {
        SideTask task = get(id);
        task.done(step.by().id(), outcome, step.at());
        step.happened(ticket, EventKind.TASK_DONE, task.title());
        ticket.touch(step);
    }

    /** The ticket is being closed: what is open beside it is needed no more. */
    public void endOpen(Ticket ticket, Step step) {
        of(ticket).stream().filter(SideTask::endsWithTicket).forEach(task -> end(ticket, task, step));
        for (int open = process.sideWorkEnded(ticket); open > 0; open--) {
            step.happened(ticket, EventKind.TASK_CANCELLED, "Review of the escalation");
        }
    }

    /** What people were asked to look at is in good order again. */
    public void endNotices(Ticket ticket, Step step) {
        of(ticket).stream().filter(SideTask::isOpenNotice).forEach(task -> end(ticket, task, step));
    }

    private void end(Ticket ticket, SideTask task, Step step) {
        task.cancelled(step.at());
        step.happened(ticket, EventKind.TASK_CANCELLED, task.title());
        process.sideTaskEnded(ticket, task.id());
    }

    public List<SideTask> of(Ticket ticket) {
        return entities.createQuery(
                        "select s from SideTask s where s.ticketId = :ticket order by s.createdAt, s.id",
                        SideTask.class)
                .setParameter("ticket", ticket.id())
                .getResultList();
    }
}
