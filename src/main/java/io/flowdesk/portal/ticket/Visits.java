package io.flowdesk.portal.ticket;

import io.flowdesk.portal.link.Link;
import io.flowdesk.portal.link.LinkPurpose;
import io.flowdesk.portal.link.Links;
import io.flowdesk.portal.link.LostLink;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Lets in who brings a link to a ticket, as long as he takes part in it. */
@Component
class Visits {

    private final Links links;
    private final Tickets tickets;
    private final Requesters people;
    private final Access access;

    Visits(Links links, Tickets tickets, Requesters people, Access access) {
        this.links = links;
        this.tickets = tickets;
        this.people = people;
        this.access = access;
    }

    /**
     * To look around. Needs a transaction.
     *
     * @throws LostLink when the link lets nobody in
     */
    Visit enter(String token) {
        return enter(token, tickets::get);
    }

    /**
     * To change something: the ticket is locked before anything else is read of it.
     *
     * @throws LostLink when the link lets nobody in
     */
    Visit enterToAct(String token) {
        return enter(token, tickets::lock);
    }

    private Visit enter(String token, LongFunction<Ticket> ticket) {
        return links.open(token)
                .filter(link -> link.purpose() != LinkPurpose.LIST)
                .flatMap(link -> visit(token, link, ticket.apply(link.ticket())))
                .orElseThrow(() -> new LostLink(token));
    }

    private Optional<Visit> visit(String token, Link link, Ticket ticket) {
        return people.byId(link.requesterId())
                .map(this::survivor)
                .map(person -> new Visit(token, link, person, ticket))
                .filter(visit -> access.mayRead(visit.actor(), ticket));
    }

    /** Two people who turned out to be one. */
    private Requester survivor(Requester person) {
        Long into = person.mergedInto();
        return into == null ? person : people.byId(into).map(this::survivor).orElse(person);
    }
}
