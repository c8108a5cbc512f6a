package io.flowdesk.ticket;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.Team;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import io.flowdesk.ticket.refusal.NotAllowed;
import org.springframework.stereotype.Component;

/** Who may read, note and act on a ticket: the contract's table of roles and rights. */
@Component
public class Access {

    public static final String SCOPE_READ = "tickets:read";
    public static final String SCOPE_WRITE = "tickets:write";
    public static final String SCOPE_REQUESTER_MESSAGES = "messages:requester";

    private final Desks desks;

    Access(Desks desks) {
        this.desks = desks;
    }

    public boolean mayRead(Actor actor, Ticket ticket) {
        return switch (actor.kind()) {
            case SYSTEM -> true;
            case INTEGRATION ->
                actor.scopes().contains(SCOPE_READ) || actor.scopes().contains(SCOPE_WRITE);
            case REQUESTER -> isParticipant(actor, ticket);
            case AGENT ->
                mayAct(actor, ticket)
                        || actor.has(Role.MANAGER)
                        || ticket.workers().contains(actor.id())
                        || readsAsFrontDesk(actor, ticket);
        };
    }

    public boolean mayAct(Actor actor, Ticket ticket) {
        return switch (actor.kind()) {
            case SYSTEM -> true;
            case INTEGRATION -> actor.scopes().contains(SCOPE_WRITE);
            case REQUESTER -> isParticipant(actor, ticket);
            case AGENT ->
                actor.has(Role.ADMINISTRATOR)
                        || actor.teams().contains(ticket.ownership().team())
                        || actor.id().equals(ticket.ownership().assignee())
                        || actor.id().equals(ticket.approver())
                        || ticket.referredTo().stream().anyMatch(actor.teams()::contains);
        };
    }

    /** May hand on what the requester or a collaborator said; an integration needs no other right for it. */
    public void requireSpeakingForRequester(Actor actor, Ticket ticket) {
        boolean forwards =
                actor.kind() == Actor.Kind.INTEGRATION && actor.scopes().contains(SCOPE_REQUESTER_MESSAGES);
        if (!forwards) {
            requireActing(actor, ticket);
        }
        if (!forwards && actor.kind() == Actor.Kind.INTEGRATION) {
            throw new NotAllowed("The token lacks the scope " + SCOPE_REQUESTER_MESSAGES + ".");
        }
    }

    /** Who worked on a ticket may go on noting on it, for example after he escalated it. */
    public boolean mayNote(Actor actor, Ticket ticket) {
        return mayAct(actor, ticket) || (actor.isAgent() && ticket.workers().contains(actor.id()));
    }

    /** Leads override what is otherwise the matter of one agent. */
    public boolean mayOverride(Actor actor, Ticket ticket) {
        return switch (actor.kind()) {
            case SYSTEM -> true;
            case INTEGRATION -> mayAct(actor, ticket);
            case REQUESTER -> false;
            case AGENT -> actor.has(Role.ADMINISTRATOR) || leads(actor, ticket);
        };
    }

    private boolean leads(Actor actor, Ticket ticket) {
        return desks.current()
                .team(ticket.ownership().team())
                .filter(team -> team.isLedBy(actor.id()))
                .isPresent();
    }

    /** @throws NoSuchTicket when he may not even know of it */
    public void requireReading(Actor actor, Ticket ticket) {
        if (!mayRead(actor, ticket)) {
            throw new NoSuchTicket(ticket.number().value());
        }
    }

    /**
     * Lets pass who may act.
     *
     * @throws NoSuchTicket when he may not even know of it
     * @throws NotAllowed when he may only look on
     */
    public void requireActing(Actor actor, Ticket ticket) {
        requireReading(actor, ticket);
        if (!mayAct(actor, ticket)) {
            throw new NotAllowed("You may read this ticket, but it is not one of your teams' tickets.");
        }
    }

    private static boolean isParticipant(Actor actor, Ticket ticket) {
        return actor.equals(Actor.requester(ticket.requester().id()))
                || ticket.collaborators().stream().anyMatch(person -> actor.equals(Actor.requester(person.id())));
    }

    private boolean readsAsFrontDesk(Actor actor, Ticket ticket) {
        Desk desk = desks.current();
        return actor.teams().stream().flatMap(key -> desk.team(key).stream()).anyMatch(Team::frontDesk)
                && !desk.topic(ticket.classification().topic())
                        .map(HelpTopic::confidential)
                        .orElse(false);
    }
}
