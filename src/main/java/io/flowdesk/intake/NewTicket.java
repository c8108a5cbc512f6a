package io.flowdesk.intake;

import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.conversation.Message;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was sent; nothing is checked yet.
 *
 * @param rest what a mail says beyond its new text
 * @param stepsTaken what the requester has tried already
 * @param collaborators mail addresses
 * @param fields answers to the questions of the help topic, by key
 * @param attachments ids of uploads of whoever sends this
 */
public record NewTicket(
        @Nullable Person requester,
        @Nullable String subject,
        @Nullable String description,
        Message.Rest rest,
        @Nullable String helpTopic,
        @Nullable String service,
        @Nullable String stepsTaken,
        @Nullable Level impact,
        @Nullable Level urgency,
        Channel channel,
        List<String> collaborators,
        Map<String, Object> fields,
        List<UUID> attachments) {

    /** With nothing quoted or formatted. */
    public NewTicket(
            @Nullable Person requester,
            @Nullable String subject,
            @Nullable String description,
            @Nullable String helpTopic,
            @Nullable String service,
            @Nullable String stepsTaken,
            @Nullable Level impact,
            @Nullable Level urgency,
            Channel channel,
            List<String> collaborators,
            Map<String, Object> fields,
            List<UUID> attachments) {
        this(
                requester,
                subject,
                description,
                Message.Rest.NONE,
                helpTopic,
                service,
                stepsTaken,
                impact,
                urgency,
                channel,
                collaborators,
                fields,
                attachments);
    }

    /** What everybody says who asks for something in the portal, and no more. */
    public static NewTicket byPortal(Person requester, String subject, String description, String helpTopic) {
        return new NewTicket(
                requester,
                subject,
                description,
                helpTopic,
                null,
                null,
                null,
                null,
                Channel.PORTAL,
                List.of(),
                Map.of(),
                List.of());
    }

    /** Who asks. */
    public record Person(@Nullable String email, @Nullable String phone, @Nullable String name) {}
}
