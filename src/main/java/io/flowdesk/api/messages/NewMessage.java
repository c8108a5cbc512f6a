package io.flowdesk.api.messages;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.people.Contact;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says on a ticket.
 *
 * @param from with REQUESTER: the address of the requester (also when missing) or of a collaborator
 * @param cannedResponse with REPLY and NOTE: key of a prepared answer that comes before the body, or instead of it
 */
record NewMessage(
        Kind kind,
        @Schema(maxLength = 100_000) String body,
        @Nullable String from,
        @Nullable String cannedResponse,
        @Schema(description = "Ids of uploads of the caller, at most 20") List<UUID> attachments) {

    private static final int MOST_ATTACHMENTS = 20;

    enum Kind {
        REPLY,
        NOTE,
        REQUESTER
    }

    NewMessage {
        if (kind == null) {
            throw new InvalidInput("kind", "This is one of [REPLY, NOTE, REQUESTER].");
        }
        body = Objects.requireNonNullElse(body, "");
        attachments = Objects.requireNonNullElse(attachments, List.of());
        Set<UUID> distinct = new HashSet<>(attachments);
        refuse(
                attachments.size() > MOST_ATTACHMENTS
                        || distinct.size() < attachments.size()
                        || distinct.contains(null),
                "attachments",
                "There are at most " + MOST_ATTACHMENTS + " attachments, each named once.");
        from = from == null || from.isBlank() ? null : Contact.mail("from", from);
        refuse(from != null && kind != Kind.REQUESTER, "from", "Only a message of kind REQUESTER is from somebody.");
        refuse(
                cannedResponse != null && kind == Kind.REQUESTER,
                "cannedResponse",
                "The requester does not use prepared answers.");
    }

    private static void refuse(boolean wrong, String field, String why) {
        if (wrong) {
            throw new InvalidInput(field, why);
        }
    }
}
