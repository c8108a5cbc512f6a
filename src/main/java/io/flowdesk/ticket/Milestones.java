package io.flowdesk.ticket;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The instants that reports are made of. */
@Embeddable
public class Milestones {

    Instant createdAt = Instant.EPOCH;
    Instant updatedAt = Instant.EPOCH;

    @Nullable
    Instant firstRespondedAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    Instant firstResolvedAt;

    @Nullable
    Instant resolvedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    Instant archivedAt;

    int reopenCount;

    protected Milestones() {}

    Milestones(Instant createdAt) {
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** First public message of an agent, or receipt when the requester was spoken to; the acknowledgement does not count. */
    public @Nullable Instant firstRespondedAt() {
        return firstRespondedAt;
    }

    /** Last public message of an agent. */
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Instant firstResolvedAt() {
        return firstResolvedAt;
    }

    /** Last resolution; null again after a reopening. */
    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant archivedAt() {
        return archivedAt;
    }

    public int reopenCount() {
        return reopenCount;
    }

    /** The SLA clocks follow it, and their ledger goes one way even if the machine's clock was set back. */
    void updated(Instant at) {
        if (at.isAfter(updatedAt)) {
            updatedAt = at;
        }
    }

    void answered(Instant at) {
        answeredAt = at;
        if (firstRespondedAt == null) {
            firstRespondedAt = at;
        }
    }

    void reached(Status status, Instant at) {
        switch (status) {
            case RESOLVED -> resolved(at);
            case CLOSED -> closedAt = at;
            case ARCHIVED -> archivedAt = at;
            default -> {}
        }
    }

    private void resolved(Instant at) {
        resolvedAt = at;
        if (firstResolvedAt == null) {
            firstResolvedAt = at;
        }
    }

    void reopened() {
        reopenCount++;
        resolvedAt = null;
        closedAt = null;
    }
}
