package io.flowdesk.ticket.people;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Corrects what is known of people. Every change is kept with the one who made it. */
@Component
public class RequesterChanges {

    private final Requesters requesters;
    private final RequesterAudit audit;
    private final Tickets tickets;
    private final Steps steps;
    private final Conflicts conflicts;
    private final EntityManager entities;
    private final ApplicationEventPublisher news;

    RequesterChanges(
            Requesters requesters,
            RequesterAudit audit,
            Tickets tickets,
            Steps steps,
            Conflicts conflicts,
            EntityManager entities,
            ApplicationEventPublisher news) {
        this.requesters = requesters;
        this.audit = audit;
        this.tickets = tickets;
        this.steps = steps;
        this.conflicts = conflicts;
        this.entities = entities;
        this.news = news;
    }

    /** Empty when nobody has that address. */
    public Optional<Requester> change(String email, RequesterPatch patch) {
        return conflicts.retrying(() -> requesters.byEmail(email).map(person -> changed(person, patch, steps.now())));
    }

    private Requester changed(Requester person, RequesterPatch patch, Step step) {
        Known before = Known.of(person);
        if (patch.name() != null) {
            person.rename(patch.name());
        }
        if (patch.phone() != null) {
            person.phone(patch.phone().isEmpty() ? null : patch.phone());
        }
        if (patch.language() != null) {
            person.speak(patch.language());
        }
        if (patch.zone() != null) {
            person.liveIn(patch.zone());
        }
        if (patch.addresses() != null) {
            readdress(person, patch.addresses());
        }
        audit.changed(person, before, Known.of(person), step);
        return person;
    }

    private void readdress(Requester person, List<String> addresses) {
        for (int index = 0; index < addresses.size(); index++) {
            Optional<Requester> owner = requesters.byEmail(addresses.get(index));
            if (owner.isPresent() && owner.get().id() != person.id()) {
                throw new InvalidInput(
                        "addresses[" + index + "]", "This address belongs to somebody else; merge the two instead.");
            }
        }
        boolean gone = !addresses.containsAll(person.emails());
        person.addresses(addresses);
        if (gone) {
            news.publishEvent(new AddressGone(person.id()));
        }
    }

    /**
     * Two entries turn out to be one person, who keeps the tickets of both. Empty when nobody has the address.
     *
     * @param into address of the entry that stays
     */
    public Optional<Requester> merge(String email, String into) {
        return conflicts.retrying(() -> requesters.byEmail(email).map(gone -> merged(gone, into, steps.now())));
    }

    private Requester merged(Requester gone, String into, Step step) {
        Requester stays = requesters
                .byEmail(into)
                .filter(person -> person.id() != gone.id())
                .orElseThrow(() -> new InvalidInput("into", "This is not the address of another known person."));
        Known before = Known.of(stays);
        List<String> addresses = gone.emails();
        gone.giveWayTo(stays);
        // An address is a key: it has to leave the one before it comes to the other.
        entities.flush();
        stays.takeOver(addresses, gone.phone(), gone.name());
        audit.merged(gone, stays, step);
        audit.changed(stays, before, Known.of(stays), step);
        handOver(gone, stays, step);
        return stays;
    }

    private void handOver(Requester gone, Requester stays, Step step) {
        for (Long id : audit.ticketsOf(gone)) {
            Ticket ticket = tickets.lock(id);
            if (ticket.requester().id() == gone.id()) {
                ticket.changeRequester(stays, step);
            } else {
                ticket.removeCollaborator(gone, step);
                ticket.addCollaborator(stays, step);
            }
        }
    }
}
