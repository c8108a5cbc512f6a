package io.flowdesk.portal.ticket;

import static java.util.stream.Collectors.groupingBy;

import io.flowdesk.platform.web.FileSize;
import io.flowdesk.platform.web.Moments;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Attachments;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.conversation.MessageKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may leave the house of a conversation: neither notes, nor events, nor the files of either. */
@Component
class PublicConversation {

    private final Conversation conversation;
    private final Attachments attachments;
    private final Moments moments;

    PublicConversation(Conversation conversation, Attachments attachments, Moments moments) {
        this.conversation = conversation;
        this.attachments = attachments;
        this.moments = moments;
    }

    /** The oldest first. */
    List<Entry> of(Visit visit, Locale language) {
        Map<Long, List<Attachment>> files = attachments.ofTicket(visit.ticket().id()).stream()
                .filter(file -> file.messageId() != null)
                .collect(
                        groupingBy(file -> Optional.ofNullable(file.messageId()).orElseThrow()));
        return messages(visit.ticket())
                .sorted(Comparator.comparing(Message::createdAt).thenComparing(Message::id))
                .map(message -> entry(message, files.getOrDefault(message.id(), List.of()), visit, language))
                .toList();
    }

    /** Empty unless the file belongs to a public message of this very ticket. */
    Optional<Attachment> file(Ticket ticket, UUID id) {
        return attachments.find(id).filter(file -> messages(ticket)
                .anyMatch(message -> Long.valueOf(message.id()).equals(file.messageId())));
    }

    /** How a public message of this very ticket was formatted; empty also if that is for agents alone. */
    Optional<String> html(Ticket ticket, long id) {
        return conversation
                .find(ticket, id)
                .filter(message -> message.kind().isPublic())
                .flatMap(message -> Optional.ofNullable(shown(message).html()));
    }

    private Stream<Message> messages(Ticket ticket) {
        return conversation.of(ticket).stream().filter(message -> message.kind().isPublic());
    }

    /** What an agent quotes may be a note. */
    private static Message.Rest shown(Message message) {
        return message.kind() == MessageKind.REPLY ? Message.Rest.NONE : message.rest();
    }

    private Entry entry(Message message, List<Attachment> files, Visit visit, Locale language) {
        Message.Rest rest = shown(message);
        return new Entry(
                message.id(),
                message.author().name(),
                message.author().id().equals(visit.actor().id()),
                message.kind() == MessageKind.REPLY,
                moments.of(message.createdAt(), visit.person().zone(), language),
                message.body(),
                rest.folded(),
                rest.html() != null,
                files.stream()
                        .map(file ->
                                new Entry.File(file.id(), file.fileName(), FileSize.inWords(file.size(), language)))
                        .toList());
    }
}
