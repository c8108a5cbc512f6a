package io.flowdesk.ticket.view;

import io.flowdesk.ticket.EventKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit.
 *
 * @param who user id of an agent, main address of a requester, or {@code system}
 * @param field what changed; null when it was no field
 * @param from null when there was nothing before
 * @param to null when there is nothing now
 */
public record EventView(
        long id,
        Instant when,
        String who,
        EventKind what,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why) {}
