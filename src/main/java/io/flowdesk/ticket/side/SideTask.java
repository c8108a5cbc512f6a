package io.flowdesk.ticket.side;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A piece of work beside a ticket's main path, with a task of its own in Tasklist. */
@Entity
public class SideTask {

    /** What kind of work it is. */
    public enum Kind {
        SUB_TASK,
        /** Tell somebody by phone what would have been a mail. */
        CALL,
        /** Tell somebody by phone how his ticket ended; it is still to be done when the ticket is closed. */
        LAST_CALL,
        /** Look at a ticket whose SLA is in danger. */
        NOTICE,
        /** Keep what was promised. */
        REMINDER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flowdesk")
    @SequenceGenerator(name = "flowdesk", sequenceName = "flowdesk_seq", allocationSize = 50)
    private long id;

    private long ticketId;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.SUB_TASK;

    private String title = "";
    private @Nullable String text;
    private @Nullable String team;
    private @Nullable String assignee;
    private String createdBy = "";
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;
    private @Nullable String outcome;

    protected SideTask() {}

    SideTask(long ticketId, Kind kind, String title, @Nullable String text, String createdBy, Instant createdAt) {
        this.ticketId = ticketId;
        this.kind = kind;
        this.title = title;
        this.text = text;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    SideTask offeredTo(@Nullable String team, @Nullable String assignee) {
        this.team = team;
        this.assignee = assignee;
        return this;
    }

    boolean isOpen(Kind kind, String title, @Nullable String team, @Nullable String assignee) {
        return this.kind == kind
                && doneAt == null
                && this.title.equals(title)
                && Objects.equals(this.team, team)
                && Objects.equals(this.assignee, assignee);
    }

    boolean isOpenNotice() {
        return kind == Kind.NOTICE && doneAt == null;
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public @Nullable String text() {
        return text;
    }

    public @Nullable String team() {
        return team;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable String doneBy() {
        return doneBy;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    boolean endsWithTicket() {
        return doneAt == null && kind != Kind.LAST_CALL;
    }

    /** Nobody did it. */
    void cancelled(Instant at) {
        this.doneAt = at;
    }

    void done(String by, @Nullable String outcome, Instant at) {
        this.doneBy = by;
        this.outcome = outcome;
        this.doneAt = at;
    }
}
