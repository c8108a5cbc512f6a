package io.flowdesk.ticket;

import static org.hibernate.jpa.SpecHints.HINT_SPEC_LOCK_TIMEOUT;

import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds tickets, and locks them. Whoever changes a ticket locks it first, before he looks at messages or
 * subscriptions: without the row lock two transactions each miss what the other has not committed yet.
 */
@Component
public class Tickets {

    /** How Hibernate is told to pass over a row that somebody else has locked. */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Tickets(EntityManager entities, JdbcClient database, ApplicationEventPublisher events) {
        this.entities = entities;
        this.database = database;
        this.events = events;
    }

    public Ticket lock(long id) {
        return Optional.ofNullable(entities.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(this::told)
                .orElseThrow(() -> new NoSuchTicket(String.valueOf(id)));
    }

    /** Nothing if there is none, or if somebody else has locked it. */
    public Optional<Ticket> lockUnlessLocked(TicketNumber number) {
        return query(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::told);
    }

    public Ticket lock(TicketNumber number) {
        return one(number, LockModeType.PESSIMISTIC_WRITE)
                .map(this::told)
                .orElseThrow(() -> new NoSuchTicket(number.value()));
    }

    private Ticket told(Ticket ticket) {
        events.publishEvent(new TicketLocked(ticket));
        return ticket;
    }

    /** To look at only. */
    public Ticket get(TicketNumber number) {
        return one(number, LockModeType.NONE).orElseThrow(() -> new NoSuchTicket(number.value()));
    }

    /** To look at only. */
    public Ticket get(long id) {
        return Optional.ofNullable(entities.find(Ticket.class, id))
                .orElseThrow(() -> new NoSuchTicket(String.valueOf(id)));
    }

    /** A new ticket with the next number, stored in this transaction. */
    public Ticket create(String subject, Requester requester, Channel channel, Instant at) {
        Ticket ticket = new Ticket(nextNumber(), subject, requester, channel, at);
        entities.persist(ticket);
        return told(ticket);
    }

    private TicketNumber nextNumber() {
        return TicketNumber.of(database.sql("select nextval('ticket_number_seq')")
                .query(Long.class)
                .single());
    }

    private Optional<Ticket> one(TicketNumber number, LockModeType lock) {
        return query(number).setLockMode(lock).getResultList().stream().findFirst();
    }

    private TypedQuery<Ticket> query(TicketNumber number) {
        return entities.createQuery("select t from Ticket t where t.number = :number", Ticket.class)
                .setParameter("number", number.value());
    }
}
