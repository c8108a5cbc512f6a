package io.flowdesk.api.messages;

import io.flowdesk.notification.Deliveries.Delivery;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.conversation.MessageKind;
import io.flowdesk.ticket.view.MessageView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of a ticket.
 *
 * @param ticket its number; what a requester writes to a ticket that is over may open another one
 * @param author user id of an agent, mail address of a requester, or {@code system}
 * @param folded quoted text and signature of a mail
 * @param html of a mail, made harmless; remote images are held back as {@code data-remote-src}
 */
@Schema(name = "Message")
record MessageBody(
        long id,
        String ticket,
        MessageKind kind,
        String author,
        String authorName,
        Channel channel,
        String body,
        @Nullable String folded,
        @Nullable String html,
        Instant createdAt,
        List<MessageView.File> attachments,
        List<Delivery> delivery) {

    static MessageBody of(String ticket, MessageView message, List<Delivery> delivery) {
        return new MessageBody(
                message.id(),
                ticket,
                message.kind(),
                message.author(),
                message.authorName(),
                message.channel(),
                message.body(),
                message.folded(),
                message.html(),
                message.createdAt(),
                message.attachments(),
                delivery);
    }
}
