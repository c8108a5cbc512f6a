package io.flowdesk.portal.mine;

import io.flowdesk.identity.Actor;
import io.flowdesk.platform.web.Moments;
import io.flowdesk.portal.link.Link;
import io.flowdesk.portal.link.LinkPurpose;
import io.flowdesk.portal.link.Links;
import io.flowdesk.portal.link.LostLink;
import io.flowdesk.portal.ticket.StatusWords;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tickets that somebody asked for or takes part in, until they are archived. */
@Component
class OwnTickets {

    private static final int MOST = 100;

    /** Each way has an index of its own; with "or" between them all tickets would be read. */
    private static final String NEWEST =
            """
            (select t.id from ticket t where t.requester_id = :person and t.status <> 'ARCHIVED' order by t.id desc limit :most)
            union
            select t.id from ticket_collaborator c join ticket t on t.id = c.ticket_id
             where c.requester_id = :person and t.status <> 'ARCHIVED'
             order by id desc limit :most
            """;

    private final EntityManager entities;
    private final JdbcClient database;
    private final Links links;
    private final Tickets tickets;
    private final Requesters people;
    private final Access access;
    private final StatusWords words;
    private final Moments moments;

    OwnTickets(
            EntityManager entities,
            JdbcClient database,
            Links links,
            Tickets tickets,
            Requesters people,
            Access access,
            StatusWords words,
            Moments moments) {
        this.entities = entities;
        this.database = database;
        this.links = links;
        this.tickets = tickets;
        this.people = people;
        this.access = access;
        this.words = words;
        this.moments = moments;
    }

    /**
     * The newest first.
     *
     * @throws LostLink when the link is not one to a list
     */
    @Transactional(readOnly = true)
    public List<OwnTicket> behind(String token, Locale language) {
        Requester person = personBehind(token);
        return entities
                .createQuery("select t from Ticket t where t.id in :ids order by t.id desc", Ticket.class)
                .setParameter("ids", idsOf(person))
                .getResultList()
                .stream()
                .map(ticket -> line(ticket, person, language))
                .toList();
    }

    private List<Long> idsOf(Requester person) {
        return database.sql(NEWEST)
                .param("person", person.id())
                .param("most", MOST)
                .query(Long.class)
                .list();
    }

    /**
     * The token of a link to one of them.
     *
     * @throws LostLink when the list does not hold that ticket
     */
    @Transactional
    public String open(String token, String number) {
        Requester person = personBehind(token);
        Ticket ticket = tickets.get(new TicketNumber(number));
        if (!access.mayRead(Actor.requester(person.id()), ticket)) {
            throw new LostLink(token);
        }
        return links.show(LinkPurpose.READ_AND_REPLY, person.id(), ticket.id());
    }

    private Requester personBehind(String token) {
        return links.open(token)
                .filter(link -> link.purpose() == LinkPurpose.LIST)
                .map(Link::requesterId)
                .flatMap(people::byId)
                .orElseThrow(() -> new LostLink(token));
    }

    private OwnTicket line(Ticket ticket, Requester person, Locale language) {
        return new OwnTicket(
                ticket.number().value(),
                ticket.subject(),
                words.of(ticket, person.zone(), language),
                ticket.status().isOver(),
                moments.of(ticket.milestones().updatedAt(), person.zone(), language));
    }
}
