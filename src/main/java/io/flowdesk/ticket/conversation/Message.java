package io.flowdesk.ticket.conversation;

import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One entry of a ticket's conversation, as plain text. Written once, never changed. */
@Entity
@Immutable
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flowdesk")
    @SequenceGenerator(name = "flowdesk", sequenceName = "flowdesk_seq", allocationSize = 50)
    private long id;

    private long ticketId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long seq;

    @Enumerated(EnumType.STRING)
    private MessageKind kind = MessageKind.NOTE;

    private String author = "";
    private String authorName = "";

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.SYSTEM;

    private String body = "";
    private Instant createdAt = Instant.EPOCH;

    protected Message() {}

    Message(Ticket ticket, MessageKind kind, Author author, Channel channel, String body, Instant createdAt) {
        this.ticketId = ticket.id();
        this.seq = ticket.nextEntry();
        this.kind = kind;
        this.author = author.id();
        this.authorName = author.name();
        this.channel = channel;
        this.body = body;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public MessageKind kind() {
        return kind;
    }

    public Author author() {
        return new Author(author, authorName);
    }

    public Channel channel() {
        return channel;
    }

    public String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
