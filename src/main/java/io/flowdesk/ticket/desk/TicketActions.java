package io.flowdesk.ticket.desk;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.TicketProcess.Decision;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.action.ActionKind;
import io.flowdesk.ticket.assignment.Assignment;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.StaleRevision;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one door through which people act on a ticket: it locks the ticket, asks for the right and the status, and then
 * either changes the ticket or completes the task that waits for the action. Acts as the {@link CurrentActor}.
 */
@Component
public class TicketActions {

    /** Acting on a ticket that nobody has claims it. */
    private static final Set<ActionKind> CLAIMING = EnumSet.of(
            ActionKind.REPLY,
            ActionKind.REQUEST_INFO,
            ActionKind.WAIT_THIRD_PARTY,
            ActionKind.RESOLVE,
            ActionKind.VERIFY_IDENTITY,
            ActionKind.TRANSFER,
            ActionKind.ESCALATE,
            ActionKind.LOG_WORK);

    /** What a requester may do with his own ticket. */
    private static final Set<ActionKind> OF_REQUESTERS =
            EnumSet.of(ActionKind.CONFIRM, ActionKind.REJECT, ActionKind.WITHDRAW);

    private final Access access;
    private final Handlers handlers;
    private final Assignment assignment;
    private final TicketProcess process;
    private final Steps steps;
    private final CurrentActor actor;
    private final Conflicts conflicts;
    private final Crossing crossing;
    private final Tickets tickets;

    TicketActions(
            Access access,
            Handlers handlers,
            Assignment assignment,
            TicketProcess process,
            Steps steps,
            CurrentActor actor,
            Conflicts conflicts,
            Crossing crossing,
            Tickets tickets) {
        this.access = access;
        this.handlers = handlers;
        this.assignment = assignment;
        this.process = process;
        this.steps = steps;
        this.actor = actor;
        this.conflicts = conflicts;
        this.crossing = crossing;
        this.tickets = tickets;
    }

    /**
     * Acts on a ticket in a transaction of its own, or in the running one, and returns it.
     *
     * @param revision what the caller saw; null when he does not care
     * @param door how the caller reached the desk
     * @throws io.flowdesk.ticket.refusal.NoSuchTicket when there is none that he may know of
     * @throws NotAllowed when he may only read it
     * @throws io.flowdesk.ticket.refusal.NotPossible when its state does not allow it
     * @throws StaleRevision when it has changed since
     */
    public Ticket perform(TicketNumber number, @Nullable Long revision, Action action, Channel door) {
        return conflicts.retrying(() -> {
            Ticket ticket = crossing.lock(number);
            access.requireReading(actor.get(), ticket);
            if (revision != null && revision != ticket.revision()) {
                throw new StaleRevision();
            }
            perform(ticket, action, door);
            return ticket;
        });
    }

    private void perform(Ticket ticket, Action action, Channel door) {
        ActionKind kind = ActionKind.of(action);
        requireRight(kind, ticket);
        kind.requirePossibleIn(ticket.status());
        if (needsTask(kind, ticket)) {
            process.perform(ticket, action, door);
        } else {
            carryOut(kind, action, ticket, steps.through(door));
        }
    }

    /** In NEW, some actions are the answer to a task that a person decides on. */
    private boolean needsTask(ActionKind kind, Ticket ticket) {
        if (ticket.status() != Status.NEW) {
            return kind.moves() == ActionKind.Moves.BY_TASK;
        }
        return switch (kind) {
            case ASSIGN, RECLASSIFY -> process.waitsFor(ticket, Decision.TRIAGE);
            case CLOSE -> process.waitsFor(ticket, Decision.TRIAGE) || process.waitsFor(ticket, Decision.SUSPICION);
            default -> kind.moves() == ActionKind.Moves.BY_TASK;
        };
    }

    private void carryOut(ActionKind kind, Action action, Ticket ticket, Step step) {
        String before = ticket.ownership().assignee();
        String outcome = handle(kind, action, ticket, step);
        tellProcess(kind, outcome, ticket);
        if (CLAIMING.contains(kind) && before == null && ticket.ownership().assignee() != null) {
            process.assigned(ticket, ticket.ownership().assignee());
        }
    }

    /** Where a task is completed instead, its outcome says the same. */
    private void tellProcess(ActionKind kind, String outcome, Ticket ticket) {
        switch (kind) {
            case CONFIRM -> process.confirmed(ticket);
            case REJECT -> process.rejected(ticket);
            case REOPEN -> tellOfReopening(ticket);
            case WITHDRAW, CLOSE -> process.withdrawn(ticket);
            case RECLASSIFY -> tellOfClass(outcome, ticket);
            default -> {
                // Changes of the tables only.
            }
        }
    }

    private void tellOfReopening(Ticket ticket) {
        if (ticket.status() == Status.RESOLVED) {
            process.rejected(ticket);
        } else {
            process.reopened(ticket);
        }
    }

    private void tellOfClass(String outcome, Ticket ticket) {
        if (outcome.equals(Reclassification.REROUTED)) {
            process.rerouted(ticket);
        } else {
            process.changed(ticket);
        }
    }

    /** As the other one, by the task's form in Tasklist. */
    public String completed(long ticketId, Action action) {
        return completed(crossing.lock(ticketId), action, Channel.TASKLIST);
    }

    /**
     * A task that waits for this action is being completed by {@link #perform}, which has locked the ticket. The ticket
     * changes; the process goes on with the returned outcome.
     */
    public String completed(long ticketId, Action action, Channel door) {
        return completed(tickets.lock(ticketId), action, door);
    }

    private String completed(Ticket ticket, Action action, Channel door) {
        ActionKind kind = ActionKind.of(action);
        requireRight(kind, ticket);
        kind.requirePossibleIn(ticket.status());
        return handle(kind, action, ticket, steps.through(door));
    }

    private String handle(ActionKind kind, Action action, Ticket ticket, Step step) {
        if (CLAIMING.contains(kind) && step.by().isAgent()) {
            assignment.begunBy(ticket, step.by().id(), step);
        }
        return handlers.handle(action, ticket, step);
    }

    private void requireRight(ActionKind kind, Ticket ticket) {
        Actor by = actor.get();
        access.requireReading(by, ticket);
        if (by.kind() == Actor.Kind.REQUESTER && !OF_REQUESTERS.contains(kind)) {
            throw new NotAllowed("Only the desk can do this.");
        }
        if (kind == ActionKind.NOTE ? !access.mayNote(by, ticket) : !access.mayAct(by, ticket)) {
            throw new NotAllowed("You may read this ticket, but it is not one of your teams' tickets.");
        }
    }
}
