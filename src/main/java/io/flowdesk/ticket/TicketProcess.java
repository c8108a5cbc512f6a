package io.flowdesk.ticket;

import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.refusal.NotPossible;
import org.jspecify.annotations.Nullable;

/** What a ticket asks of its process. Every call needs the ticket to be locked in the running transaction. */
public interface TicketProcess {

    /** Starts the lifecycle and returns the id of its instance. */
    String opened(Ticket ticket);

    /**
     * Completes the one open task that waits for this action, just as its form in Tasklist would.
     *
     * @param door by which the action came
     * @throws NotPossible when no such task is open
     */
    void perform(Ticket ticket, Action action, Channel door);

    /** Somebody of the desk is now responsible, or nobody: the ticket's open tasks follow. */
    void assigned(Ticket ticket, @Nullable String agent);

    /** Name, priority, teams and dates of the open tasks follow the ticket. */
    void changed(Ticket ticket);

    /** True if the process was waiting for the requester and has gone on; false if nobody waited. */
    boolean requesterWrote(Ticket ticket);

    /** The requester says that it is solved. */
    void confirmed(Ticket ticket);

    /** The requester says that it is not solved. */
    void rejected(Ticket ticket);

    void withdrawn(Ticket ticket);

    /** Merged into another ticket. */
    void merged(Ticket ticket);

    /** Re-classified so that another team has to look at it: back to assignment, unless that is still to come. */
    void rerouted(Ticket ticket);

    /** Escalated from beside its lifecycle: back to assignment, if its work has begun. */
    void handedOver(Ticket ticket);

    /** A closed ticket is reopened inside its window. */
    void reopened(Ticket ticket);

    /** The reopen window of a closed ticket ends now, whatever is left of it; so does its lifecycle. */
    void windowClosed(Ticket ticket);

    /** A task for a decision of that kind is open. */
    boolean waitsFor(Ticket ticket, Decision decision);

    /** Starts a task beside the main path. */
    void sideTaskAdded(Ticket ticket, long sideTaskId);

    /** Nobody has to do it any more. */
    void sideTaskEnded(Ticket ticket, long sideTaskId);

    /** Another date was promised: that one is kept from now on, and no earlier one. */
    void promised(Ticket ticket);

    /**
     * Nothing that was promised has to be kept any more, and nobody has to review its escalations; returns how many
     * reviews were open.
     */
    int sideWorkEnded(Ticket ticket);

    /** A decision that only a person can make, for which the process has a task. */
    enum Decision {
        TRIAGE,
        APPROVAL,
        SUSPICION
    }
}
