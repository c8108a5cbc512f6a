package io.flowdesk.portal.ticket;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.portal.link.Links;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What a requester decides on his page. Each is one transaction, together with what it does to the link. */
@Component
class Deeds {

    private final Visits visits;
    private final Links links;
    private final TicketActions actions;
    private final Conflicts conflicts;
    private final CurrentActor actor;

    Deeds(Visits visits, Links links, TicketActions actions, Conflicts conflicts, CurrentActor actor) {
        this.visits = visits;
        this.links = links;
        this.actions = actions;
        this.conflicts = conflicts;
        this.actor = actor;
    }

    void solved(String token) {
        decide(token, new Action.Confirm(), Deeds::isSolved);
    }

    void notSolved(String token, String why) {
        decide(token, new Action.Reject(why), ticket -> false);
    }

    /** @param isSo nothing is left to do, for a button was pressed twice */
    private void decide(String token, Action decision, Predicate<Ticket> isSo) {
        conflicts.retrying(() -> {
            Visit visit = visits.enterToAct(token);
            visit.require(visit.isRequester());
            return isSo.test(visit.ticket()) || performOnce(visit, decision);
        });
    }

    private boolean performOnce(Visit visit, Action decision) {
        NotPossible.unless(links.spend(visit.link()), "With this link a decision was made already.");
        return perform(visit, decision);
    }

    private static boolean isSolved(Ticket ticket) {
        Resolution how = ticket.resolution();
        return ticket.status() == Status.CLOSED && how != null && how.isSolution();
    }

    void withdraw(String token) {
        conflicts.retrying(() -> {
            Visit visit = visits.enterToAct(token);
            visit.require(visit.isRequester() && visit.link().purpose().mayWrite());
            return visit.ticket().resolution() == Resolution.WITHDRAWN || perform(visit, new Action.Withdraw());
        });
    }

    private boolean perform(Visit visit, Action action) {
        visit.confirmMailbox();
        return actor.as(visit.actor(), () -> {
            actions.perform(visit.ticket().number(), null, action, Channel.PORTAL);
            return true;
        });
    }
}
