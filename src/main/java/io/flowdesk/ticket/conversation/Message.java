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
import org.jspecify.annotations.Nullable;

/** One entry of a ticket's conversation, as plain text; of a mail there may be more. Written once, never changed. */
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
    private @Nullable String folded;
    private @Nullable String html;
    private Instant createdAt = Instant.EPOCH;

    protected Message() {}

    /**
     * What a mail says beyond its new text.
     *
     * @param folded quoted text and signature; null: none
     * @param html harmless, remote images held back; null: none
     */
    public record Rest(@Nullable String folded, @Nullable String html) {

        public static final Rest NONE = new Rest(null, null);

        public Rest {
            folded = folded == null || folded.isBlank() ? null : folded;
            html = html == null || html.isBlank() ? null : html;
        }
    }

    Message(
            Ticket ticket,
            MessageKind kind,
            Author author,
            Channel channel,
            String body,
            Rest rest,
            Instant createdAt) {
        this.ticketId = ticket.id();
        this.seq = ticket.nextEntry();
        this.kind = kind;
        this.author = author.id();
        this.authorName = author.name();
        this.channel = channel;
        this.body = body;
        this.folded = rest.folded();
        this.html = rest.html();
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

    public Rest rest() {
        return new Rest(folded, html);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
