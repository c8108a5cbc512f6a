package io.flowdesk.ticket.hearing;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.people.Requester;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores a new ticket and starts its lifecycle, in the running transaction. */
@Component
public class Opening {

    private final Tickets tickets;
    private final Conversation conversation;
    private final TicketProcess process;
    private final Desks desks;

    Opening(Tickets tickets, Conversation conversation, TicketProcess process, Desks desks) {
        this.tickets = tickets;
        this.conversation = conversation;
        this.process = process;
        this.desks = desks;
    }

    /**
     * What is known of a request at its receipt, checked already.
     *
     * @param topic null: a person finds out in triage
     * @param impact null: the topic's
     * @param urgency null: the topic's
     */
    public record Request(
            Requester requester,
            String subject,
            String description,
            Message.Rest rest,
            @Nullable String topic,
            @Nullable String service,
            @Nullable Level impact,
            @Nullable Level urgency,
            Channel channel,
            List<Requester> collaborators,
            Map<String, Object> fields,
            List<UUID> attachments) {}

    /** The ticket as it stands after everything that could happen at once has happened. */
    public Ticket open(Request request, Step step) {
        Desk desk = desks.current();
        Ticket ticket = tickets.create(request.subject(), request.requester(), request.channel(), step.at());
        Optional<HelpTopic> topic = desk.topic(request.topic());
        ticket.receive(
                desk.theTeam(topic.map(HelpTopic::team).orElse(desk.triageTeam())),
                request.topic(),
                request.service(),
                orElse(request.impact(), topic.map(HelpTopic::impact)),
                orElse(request.urgency(), topic.map(HelpTopic::urgency)),
                request.fields());
        request.collaborators().forEach(person -> ticket.addCollaborator(person, step));
        step.happened(ticket, EventKind.RECEIVED, request.channel().name());
        conversation.description(
                ticket, request.requester(), request.description(), request.rest(), request.attachments(), step);
        ticket.follow(process.opened(ticket));
        return ticket;
    }

    private static Level orElse(@Nullable Level stated, Optional<Level> byTopic) {
        return stated == null ? byTopic.orElse(Level.MEDIUM) : stated;
    }

    /** A new ticket for a letter that came when the old one was over. */
    Ticket followUp(Ticket old, Requester from, Correspondence.Letter letter, Step step) {
        return open(
                new Request(
                        from,
                        old.subject(),
                        letter.body(),
                        letter.rest(),
                        old.classification().topic(),
                        old.classification().service(),
                        null,
                        null,
                        letter.channel(),
                        List.of(),
                        Map.of(),
                        letter.attachments()),
                step);
    }
}
