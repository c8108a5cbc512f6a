package io.flowdesk.ticket.view;

import io.flowdesk.sla.clock.ClockState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the SLA of a ticket stands. A clock that was never started is null.
 *
 * @param policy key of the policy
 * @param calendar key of the calendar
 */
public record SlaView(
        String policy,
        @Nullable String calendar,
        @Nullable Clock firstResponse,
        @Nullable Clock nextResponse,
        @Nullable Clock update,
        @Nullable Clock thirdParty,
        @Nullable Clock resolution) {

    /**
     * One clock of it.
     *
     * @param dueAt null unless it runs
     * @param remainingSeconds business seconds, negative when it is late; null once it has ended
     * @param targetSeconds business seconds
     * @param breachedAt stays, whatever happens later
     */
    public record Clock(
            ClockState state,
            @Nullable Instant dueAt,
            @Nullable Long remainingSeconds,
            long targetSeconds,
            @Nullable Instant breachedAt,
            @Nullable Instant metAt) {}
}
