package io.flowdesk.ticket;

import java.util.Map;
import java.util.Set;

/** Where a ticket stands; analysts' own statuses stand beside one of these. */
public enum Status {
    NEW,
    OPEN,
    IN_PROGRESS,
    WAITING_ON_REQUESTER,
    WAITING_ON_THIRD_PARTY,
    RESOLVED,
    CLOSED,
    ARCHIVED;

    private static final Map<Status, Set<Status>> NEXT = Map.of(
            NEW, Set.of(OPEN, IN_PROGRESS, CLOSED),
            OPEN, Set.of(IN_PROGRESS, WAITING_ON_REQUESTER, WAITING_ON_THIRD_PARTY, RESOLVED, CLOSED),
            IN_PROGRESS, Set.of(OPEN, WAITING_ON_REQUESTER, WAITING_ON_THIRD_PARTY, RESOLVED, CLOSED),
            WAITING_ON_REQUESTER, Set.of(OPEN, IN_PROGRESS, RESOLVED, CLOSED),
            WAITING_ON_THIRD_PARTY, Set.of(OPEN, IN_PROGRESS, RESOLVED, CLOSED),
            RESOLVED, Set.of(OPEN, CLOSED),
            CLOSED, Set.of(OPEN, ARCHIVED),
            ARCHIVED, Set.of());

    public boolean mayBecome(Status next) {
        return next == this || NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Somebody of the desk can work on it: reply, resolve, transfer, escalate. */
    public boolean isWorkable() {
        return this == OPEN || this == IN_PROGRESS || isWaiting();
    }

    public boolean isWaiting() {
        return this == WAITING_ON_REQUESTER || this == WAITING_ON_THIRD_PARTY;
    }

    public boolean isOver() {
        return this == CLOSED || this == ARCHIVED;
    }
}
