package io.flowdesk.sla.clock;

import io.flowdesk.sla.policy.ClockKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the ledger: what happened to a clock, and how it stood right after it. The database refuses its change. */
@Entity
@Immutable
@Table(name = "sla_ledger")
public class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flowdesk")
    @SequenceGenerator(name = "flowdesk", sequenceName = "flowdesk_seq", allocationSize = 50)
    private long id;

    private long ticketId;

    @Enumerated(EnumType.STRING)
    private ClockKind clock = ClockKind.RESOLUTION;

    private int cycle;
    private int position;
    private Instant at = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private EntryKind entry = EntryKind.STARTED;

    private @Nullable Integer percent;
    private long consumedSeconds;
    private long targetSeconds;
    private @Nullable Instant dueAt;
    private String policy = "";
    private int policyVersion;
    private String calendar = "";
    private int calendarVersion;
    private String actor = "";
    private @Nullable String reason;

    protected Entry() {}

    Entry(TargetClock clock, EntryKind entry, Turn turn, @Nullable Integer percent) {
        this.ticketId = clock.ticketId();
        this.clock = clock.kind();
        this.cycle = clock.cycle();
        this.position = clock.nextPosition();
        this.at = turn.at();
        this.entry = entry;
        this.percent = percent;
        this.consumedSeconds = clock.consumed(turn.calendar(), turn.at()).toSeconds();
        this.targetSeconds = clock.target().toSeconds();
        this.dueAt = clock.dueAt();
        this.policy = clock.policy();
        this.policyVersion = clock.policyVersion();
        this.calendar = turn.calendar().key();
        this.calendarVersion = turn.calendar().version();
        this.actor = turn.by();
        this.reason = turn.why();
    }

    public long ticketId() {
        return ticketId;
    }

    public ClockKind clock() {
        return clock;
    }

    /** Counts from 1; each unanswered message begins a cycle of its own. */
    public int cycle() {
        return cycle;
    }

    /** Ascending within the clock, over all its cycles. */
    public int position() {
        return position;
    }

    /** When it was so, which may be a little before it was written. */
    public Instant at() {
        return at;
    }

    public EntryKind entry() {
        return entry;
    }

    /** Of a milestone; else null. */
    public @Nullable Integer percent() {
        return percent;
    }

    /** Business seconds. */
    public long consumedSeconds() {
        return consumedSeconds;
    }

    /** Business seconds. */
    public long targetSeconds() {
        return targetSeconds;
    }

    /** Null while the clock does not run. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public String policy() {
        return policy;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public String calendar() {
        return calendar;
    }

    public int calendarVersion() {
        return calendarVersion;
    }

    public String actor() {
        return actor;
    }

    public @Nullable String reason() {
        return reason;
    }
}
