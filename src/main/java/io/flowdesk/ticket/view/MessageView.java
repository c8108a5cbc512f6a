package io.flowdesk.ticket.view;

import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.conversation.MessageKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown.
 *
 * @param author user id of an agent, main address of a requester (else his phone number or name), or {@code system}
 * @param authorName how he was shown when he wrote
 * @param folded quoted text and signature of a mail; null: none
 * @param html of a mail, harmless, remote images held back; null: none
 */
public record MessageView(
        long id,
        MessageKind kind,
        String author,
        String authorName,
        Channel channel,
        String body,
        @Nullable String folded,
        @Nullable String html,
        Instant createdAt,
        List<File> attachments) {

    /** @param size in bytes */
    public record File(UUID id, String fileName, String mediaType, long size) {}
}
