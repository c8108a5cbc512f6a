package io.flowdesk.sla.follow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands at an instant, as far as its clocks care.
 *
 * @param at of the step that led to it
 * @param firstResponseAt receipt itself, when the requester was spoken to
 * @param answeredAt last public message of an agent
 * @param unansweredSince oldest message of the requester that no agent has answered; the description is none
 * @param waitingSince beginning of the present wait; null when nothing is waited for
 * @param waitingUntil the date that a third party gave
 * @param resolvedAt of the present cycle
 * @param priority name of it, as the tables write it
 * @param by id of whoever made the step
 * @param why what led to the situation, for the ledger
 */
public record Situation(
        long ticketId,
        Phase phase,
        Instant at,
        Instant receivedAt,
        @Nullable Instant firstResponseAt,
        @Nullable Instant answeredAt,
        @Nullable Instant unansweredSince,
        @Nullable Instant waitingSince,
        @Nullable Instant waitingUntil,
        @Nullable Instant resolvedAt,
        String priority,
        String by,
        String why) {

    boolean isDone() {
        return phase == Phase.RESOLVED || phase == Phase.OVER;
    }
}
