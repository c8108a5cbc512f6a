package io.flowdesk.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a waiting or resolved ticket waits for. */
@Embeddable
public class Waiting {

    @Nullable
    @Column(name = "waiting_reason")
    String reason;

    @Nullable
    @Column(name = "waiting_until")
    Instant until;

    @Nullable
    @Column(name = "waiting_since")
    Instant since;

    @Column(name = "reminders_sent")
    int reminders;

    protected Waiting() {}

    static Waiting nothing() {
        return new Waiting();
    }

    static Waiting startedAt(Instant since) {
        Waiting waiting = new Waiting();
        waiting.since = since;
        return waiting;
    }

    Waiting on(@Nullable String reason, @Nullable Instant until) {
        this.reason = reason;
        this.until = until;
        return this;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Instant until() {
        return until;
    }

    public @Nullable Instant since() {
        return since;
    }

    /** How many reminders the requester got in this wait. */
    public int reminders() {
        return reminders;
    }
}
