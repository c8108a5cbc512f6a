package io.flowdesk.ticket.audit;

import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a ticket, and how the ticket stood right after it. Written once, never changed. */
@Entity
@Immutable
@Table(name = "ticket_event")
@SuppressWarnings("UnusedVariable") // written here, read by SQL
class TicketEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flowdesk")
    @SequenceGenerator(name = "flowdesk", sequenceName = "flowdesk_seq", allocationSize = 50)
    private long id;

    private long ticketId;
    private long seq;
    private Instant at = Instant.EPOCH;
    private String actor = "";

    @Enumerated(EnumType.STRING)
    private EventKind kind = EventKind.CHANGED;

    private @Nullable String field;
    private @Nullable String was;
    private @Nullable String becomes;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private Status status = Status.NEW;

    private String team = "";
    private int tier;
    private @Nullable String assignee;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;

    private @Nullable String topic;

    protected TicketEvent() {}

    TicketEvent(Ticket ticket, Instant at, String actor, EventKind kind, @Nullable String reason) {
        this.ticketId = ticket.id();
        this.seq = ticket.nextEntry();
        this.at = at;
        this.actor = actor;
        this.kind = kind;
        this.reason = reason;
        this.status = ticket.status();
        this.team = ticket.ownership().team();
        this.tier = ticket.ownership().tier();
        this.assignee = ticket.ownership().assignee();
        this.priority = ticket.classification().priority();
        this.topic = ticket.classification().topic();
    }

    TicketEvent of(String field, @Nullable String was, @Nullable String becomes) {
        this.field = field;
        this.was = was;
        this.becomes = becomes;
        return this;
    }
}
