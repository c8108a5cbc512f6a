package io.flowdesk.ticket.search;

import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Status;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets are wanted. What is null or empty does not matter.
 *
 * @param assignee user id, or {@link #NOBODY}
 * @param requester mail address in lower case, or phone number in E.164 form
 * @param createdFrom inclusive
 * @param createdTo exclusive
 * @param words all of them must occur in subject, messages, number or requester
 */
public record TicketFilter(
        Set<Status> statuses,
        @Nullable String team,
        @Nullable String assignee,
        Set<Priority> priorities,
        @Nullable String helpTopic,
        @Nullable String requester,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        @Nullable Due due,
        @Nullable String words) {

    /** By the earliest SLA clock that runs. */
    public enum Due {
        OVERDUE,
        /** On the date that it is now, where the one who asks is. */
        TODAY
    }

    public static final String NOBODY = "";

    public TicketFilter {
        statuses = Set.copyOf(statuses);
        priorities = Set.copyOf(priorities);
    }

    /** Whatever state they are in. */
    public static TicketFilter holding(String words) {
        return new TicketFilter(Set.of(), null, null, Set.of(), null, null, null, null, null, words);
    }
}
