package io.flowdesk.ticket.conversation;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.transaction.TransactionMemory;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.people.Requester;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and reads the messages of a ticket. It stores; whether a message moves the process is decided elsewhere. */
@Component
public class Conversation {

    private final EntityManager entities;
    private final Attachments attachments;
    private final Desks desks;

    /** Newest ones of this transaction, which nobody else can have followed: the ticket is locked. */
    private final TransactionMemory<Map<Said, Message>> added = new TransactionMemory<>(HashMap::new);

    /** @param kind null: the description */
    private record Said(long ticketId, @Nullable MessageKind kind) {}

    Conversation(EntityManager entities, Attachments attachments, Desks desks) {
        this.entities = entities;
        this.attachments = attachments;
        this.desks = desks;
    }

    /** A public message of the desk: it answers the requester. */
    public Message reply(Ticket ticket, String body, Collection<UUID> files, Step step) {
        return reply(ticket, body, Message.Rest.NONE, files, step);
    }

    /** The same; what its author quoted stays in the house. */
    public Message reply(Ticket ticket, String body, Message.Rest rest, Collection<UUID> files, Step step) {
        ticket.answered(step);
        return add(ticket, MessageKind.REPLY, authorOf(step.by()), body, rest, files, step.through(), step);
    }

    public Message note(Ticket ticket, String body, Collection<UUID> files, Step step) {
        return add(ticket, MessageKind.NOTE, authorOf(step.by()), body, Message.Rest.NONE, files, step.through(), step);
    }

    /** What the requester or a collaborator said, with nothing quoted or formatted. */
    public Message heard(
            Ticket ticket, Requester from, String body, Collection<UUID> files, Channel channel, Step step) {
        return heard(ticket, from, body, Message.Rest.NONE, files, channel, step);
    }

    /** What the requester or a collaborator said, whoever typed it. */
    public Message heard(
            Ticket ticket,
            Requester from,
            String body,
            Message.Rest rest,
            Collection<UUID> files,
            Channel channel,
            Step step) {
        ticket.heardFromRequester(step);
        return add(ticket, MessageKind.REQUESTER, Author.of(from), body, rest, files, channel, step);
    }

    /** The description, which is the first message of a ticket; it leaves nothing unread, for all of it is new. */
    public Message description(
            Ticket ticket, Requester from, String body, Message.Rest rest, Collection<UUID> files, Step step) {
        Message message =
                add(ticket, MessageKind.REQUESTER, Author.of(from), body, rest, files, ticket.channel(), step);
        added.get().put(new Said(ticket.id(), null), message);
        return message;
    }

    /** What the system did, in words that the desk reads. */
    public Message event(Ticket ticket, String body, Step step) {
        return add(
                ticket,
                MessageKind.EVENT,
                authorOf(step.by()),
                body,
                Message.Rest.NONE,
                List.of(),
                Channel.SYSTEM,
                step);
    }

    public List<Message> of(Ticket ticket) {
        return entities.createQuery("select m from Message m where m.ticketId = :ticket order by m.seq", Message.class)
                .setParameter("ticket", ticket.id())
                .getResultList();
    }

    /** What the requester said first. */
    public Message first(Ticket ticket) {
        Message said = added.get().get(new Said(ticket.id(), null));
        return said == null ? of(ticket).get(0) : said;
    }

    /** A message of this ticket; empty if it is one of another, or none. */
    public Optional<Message> find(Ticket ticket, long messageId) {
        return Optional.ofNullable(entities.find(Message.class, messageId))
                .filter(message -> message.ticketId() == ticket.id());
    }

    /** The newest message of the requester or a collaborator. */
    public Optional<Message> lastHeard(Ticket ticket) {
        return last(ticket, MessageKind.REQUESTER);
    }

    /** The newest message of this kind. */
    public Optional<Message> last(Ticket ticket, MessageKind kind) {
        return Optional.ofNullable(added.get().get(new Said(ticket.id(), kind))).or(() -> stored(ticket, kind));
    }

    private Optional<Message> stored(Ticket ticket, MessageKind kind) {
        return entities
                .createQuery(
                        "select m from Message m where m.ticketId = :ticket and m.kind = :kind order by m.seq desc",
                        Message.class)
                .setParameter("ticket", ticket.id())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Message add(
            Ticket ticket,
            MessageKind kind,
            Author author,
            String body,
            Message.Rest rest,
            Collection<UUID> files,
            Channel channel,
            Step step) {
        Message message = new Message(ticket, kind, author, channel, body, rest, step.at());
        entities.persist(message);
        added.get().put(new Said(ticket.id(), kind), message);
        if (!files.isEmpty()) {
            entities.flush();
            attachments.attach(files, message, step.by());
        }
        ticket.touch(step);
        step.happened(ticket, EventKind.MESSAGE_ADDED, kind.name());
        return message;
    }

    private Author authorOf(Actor actor) {
        return desks.current()
                .agent(actor.id())
                .map(Agent::name)
                .map(name -> new Author(actor.id(), name))
                .orElseGet(() -> actor.equals(Actor.SYSTEM) ? Author.SYSTEM : new Author(actor.id(), actor.id()));
    }
}
