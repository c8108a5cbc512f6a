package io.flowdesk.ticket.hearing;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.people.Requester;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes what requesters and collaborators write, by whatever channel. It always lands in a ticket: storing it and
 * waking the process, if that waits for it, is one transaction behind the ticket's lock.
 */
@Component
public class Correspondence {

    private final Tickets tickets;
    private final Access access;
    private final Hearing hearing;
    private final LateReplies late;
    private final CurrentActor actor;
    private final Conflicts conflicts;

    Correspondence(
            Tickets tickets,
            Access access,
            Hearing hearing,
            LateReplies late,
            CurrentActor actor,
            Conflicts conflicts) {
        this.tickets = tickets;
        this.access = access;
        this.hearing = hearing;
        this.late = late;
        this.actor = actor;
        this.conflicts = conflicts;
    }

    /**
     * What somebody wrote.
     *
     * @param from address of the requester or a collaborator; null: the requester
     */
    public record Letter(
            @Nullable String from, String body, Message.Rest rest, List<UUID> attachments, Channel channel) {

        public Letter {
            body = Text.required("body", body, Text.BODY);
            attachments = List.copyOf(attachments);
        }

        /** With nothing quoted or formatted. */
        public Letter(@Nullable String from, String body, List<UUID> attachments, Channel channel) {
            this(from, body, Message.Rest.NONE, attachments, channel);
        }
    }

    /**
     * Stores the letter with its ticket, or with a linked follow-up ticket when that one is over for good.
     *
     * @return the message as it was stored; its ticket may be another one than was written to
     */
    public Message requesterWrote(TicketNumber number, Letter letter) {
        return conflicts.retrying(() -> {
            Ticket ticket = tickets.lock(number);
            access.requireSpeakingForRequester(actor.get(), ticket);
            Requester from = author(ticket, letter.from());
            return ticket.status().isOver() ? late.take(ticket, from, letter) : hearing.take(ticket, from, letter);
        });
    }

    private static Requester author(Ticket ticket, @Nullable String from) {
        if (from == null || ticket.requester().emails().contains(from)) {
            return ticket.requester();
        }
        return ticket.collaborators().stream()
                .filter(person -> person.emails().contains(from))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput("from", "This is neither the requester nor a collaborator of the ticket."));
    }
}
