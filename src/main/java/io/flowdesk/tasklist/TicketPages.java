package io.flowdesk.tasklist;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.web.Moments;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Attachments;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.side.Links;
import io.flowdesk.ticket.side.SideTasks;
import io.flowdesk.ticket.side.WorkLog;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the page of a ticket shows, for those who may read it. */
@Component
class TicketPages {

    private final Tickets tickets;
    private final Access access;
    private final Conversation conversation;
    private final Attachments attachments;
    private final Links links;
    private final SideTasks sideTasks;
    private final WorkLog workLog;
    private final Desks desks;
    private final Moments moments;

    TicketPages(
            Tickets tickets,
            Access access,
            Conversation conversation,
            Attachments attachments,
            Links links,
            SideTasks sideTasks,
            WorkLog workLog,
            Desks desks,
            Moments moments) {
        this.tickets = tickets;
        this.access = access;
        this.conversation = conversation;
        this.attachments = attachments;
        this.links = links;
        this.sideTasks = sideTasks;
        this.workLog = workLog;
        this.desks = desks;
        this.moments = moments;
    }

    /** @throws io.flowdesk.ticket.refusal.NoSuchTicket when there is none that he may know of */
    TicketPage read(Ticket ticket, Actor reader) {
        access.requireReading(reader, ticket);
        Desk desk = desks.current();
        return new TicketPage(
                ticket,
                TicketPage.shown(ticket.requester()),
                ticket.collaborators().stream().map(TicketPage::shown).sorted().toList(),
                TicketPage.topicName(desk, ticket),
                TicketPage.teamName(desk, ticket),
                TicketPage.assigneeName(desk, ticket),
                TicketPage.identityProof(desk, ticket),
                Optional.ofNullable(ticket.duplicateOf())
                        .map(original -> tickets.get(original).number().value()),
                entries(ticket),
                links.of(ticket.id()),
                sideTasks.of(ticket),
                workLog.of(ticket.id()),
                instant -> moments.of(instant, zoneOf(reader, desk), Locale.ENGLISH)
                        .text());
    }

    private static ZoneId zoneOf(Actor reader, Desk desk) {
        return desk.agent(reader.id()).map(Agent::zone).orElse(ZoneOffset.UTC);
    }

    private List<TicketPage.Entry> entries(Ticket ticket) {
        Map<Long, List<Attachment>> files = attachments.ofTicket(ticket.id()).stream()
                .collect(Collectors.groupingBy(file -> Objects.requireNonNull(file.messageId())));
        return conversation.of(ticket).stream()
                .map(message -> new TicketPage.Entry(message, files.getOrDefault(message.id(), List.of())))
                .toList();
    }
}
