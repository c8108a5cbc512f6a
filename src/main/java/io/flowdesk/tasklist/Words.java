package io.flowdesk.tasklist;

import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.conversation.MessageKind;
import java.util.Locale;
import org.springframework.util.StringUtils;

/** How agents read what the tables call otherwise. */
final class Words {

    private Words() {}

    static String of(Status status) {
        return switch (status) {
            case WAITING_ON_REQUESTER -> "Waiting for the requester";
            case WAITING_ON_THIRD_PARTY -> "Waiting for a third party";
            default -> sentence(status);
        };
    }

    static String of(Priority priority) {
        return sentence(priority);
    }

    /** Who or what speaks in an entry of the conversation. */
    static String of(MessageKind kind) {
        return switch (kind) {
            case REQUESTER -> "wrote";
            case REPLY -> "replied";
            case NOTE -> "noted, for the team only";
            case EVENT -> "recorded";
        };
    }

    /** {@code CALL_BACK} is read as <i>Call back</i>. */
    static String sentence(Enum<?> value) {
        return StringUtils.capitalize(value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
