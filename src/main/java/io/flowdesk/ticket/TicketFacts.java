package io.flowdesk.ticket;

import io.flowdesk.identity.Actor;
import io.flowdesk.sla.policy.Agreement;
import io.flowdesk.ticket.action.Action.Escalation;
import io.flowdesk.ticket.people.Requester;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is true of a ticket now, as far as others may look. Only {@link Ticket} changes it. */
@MappedSuperclass
abstract class TicketFacts {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flowdesk")
    @SequenceGenerator(name = "flowdesk", sequenceName = "flowdesk_seq", allocationSize = 50)
    long id;

    @Version
    long version;

    String number = "";
    String subject = "";

    @Enumerated(EnumType.STRING)
    Status status = Status.NEW;

    @Nullable
    String customStatus;

    @Enumerated(EnumType.STRING)
    @Nullable
    Resolution resolution;

    @Column(name = "resolution_cause")
    @Nullable
    String cause;

    @Nullable
    String closeReason;

    @Embedded
    Classification classification = new Classification();

    @Embedded
    Ownership ownership = new Ownership();

    @Embedded
    Waiting waiting = Waiting.nothing();

    @Embedded
    Milestones milestones = new Milestones();

    @Embedded
    @Nullable
    IdentityProof identityProof;

    @Enumerated(EnumType.STRING)
    Channel channel = Channel.API;

    @ManyToOne(fetch = FetchType.LAZY)
    Requester requester = Requester.NOBODY;

    boolean reachableByMail;

    @ManyToMany
    @JoinTable(
            name = "ticket_collaborator",
            joinColumns = @JoinColumn(name = "ticket_id"),
            inverseJoinColumns = @JoinColumn(name = "requester_id"))
    Set<Requester> collaborators = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ticket_referral", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "team")
    Set<String> referredTo = new HashSet<>();

    /** Whether there is any to be read, for hardly a ticket has one. In its row, so that it is as new as the lock. */
    boolean accompanied;

    /** As {@link #accompanied}. */
    boolean referred;

    @ElementCollection
    @CollectionTable(name = "ticket_worker", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "agent")
    Set<String> workers = new HashSet<>();

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> fields = new HashMap<>();

    @Nullable
    Instant promisedAt;

    @Nullable
    Instant unreadSince;

    @Enumerated(EnumType.STRING)
    @Nullable
    Approval approval;

    @Nullable
    String approver;

    @Enumerated(EnumType.STRING)
    @Nullable
    Suspicion suspicion;

    @Nullable
    String suspicionReason;

    @Column(name = "duplicate_of")
    @Nullable
    Long duplicateOf;

    @Nullable
    String lifecycle;

    long changes;

    /** How many messages and events it has. */
    long entries;

    @Embedded
    Agreement agreement = Agreement.none();

    /** Earliest of its running SLA clocks. */
    @Nullable
    Instant dueAt;

    /** Who made the last step of this transaction, and what was said first. */
    transient String lastActor = Actor.SYSTEM.id();

    transient @Nullable String statedReason;

    /** What the agent asked for; only until the escalation's path is chosen, in the same transaction. */
    transient @Nullable Escalation wantedEscalation;

    /** The requester wrote while this transaction waited for the row: the agent cannot have read it. */
    transient boolean crossed;

    protected TicketFacts() {}

    public long id() {
        return id;
    }

    /** Changes with every message, attachment and field; the ETag of the API. */
    public long revision() {
        return changes;
    }

    public TicketNumber number() {
        return new TicketNumber(number);
    }

    public String subject() {
        return subject;
    }

    public Status status() {
        return status;
    }

    public @Nullable String customStatus() {
        return customStatus;
    }

    public @Nullable Resolution resolution() {
        return resolution;
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable String closeReason() {
        return closeReason;
    }

    public Classification classification() {
        return classification;
    }

    public Ownership ownership() {
        return ownership;
    }

    public Waiting waiting() {
        return waiting;
    }

    public Milestones milestones() {
        return milestones;
    }

    public @Nullable IdentityProof identityProof() {
        return identityProof;
    }

    public Channel channel() {
        return channel;
    }

    public Requester requester() {
        return requester;
    }

    /** False: what would be a mail becomes a call task. */
    public boolean isReachableByMail() {
        return reachableByMail;
    }

    public Set<Requester> collaborators() {
        return accompanied ? Set.copyOf(collaborators) : Set.of();
    }

    /** Keys of the teams that look on. */
    public Set<String> referredTo() {
        return referred ? Set.copyOf(referredTo) : Set.of();
    }

    /** Keys of its team and of those it was referred to. */
    public List<String> teams() {
        return Stream.concat(Stream.of(ownership.team()), referredTo().stream().sorted())
                .distinct()
                .toList();
    }

    /** Agents who once worked on it; they may go on reading it. */
    public Set<String> workers() {
        return Set.copyOf(workers);
    }

    public Map<String, Object> fields() {
        return Map.copyOf(fields);
    }

    /** What a person promised; shown and reminded of, never moved by the engine. */
    public @Nullable Instant promisedAt() {
        return promisedAt;
    }

    /** Since when a message of the requester waits to be read; null: nothing is unread. */
    public @Nullable Instant unreadSince() {
        return unreadSince;
    }

    public @Nullable Approval approval() {
        return approval;
    }

    public @Nullable String approver() {
        return approver;
    }

    public @Nullable Suspicion suspicion() {
        return suspicion;
    }

    public @Nullable String suspicionReason() {
        return suspicionReason;
    }

    public @Nullable Long duplicateOf() {
        return duplicateOf;
    }

    /** Id of the one live process instance of its lifecycle; null once that has ended. */
    public @Nullable String lifecycle() {
        return lifecycle;
    }

    /** What was agreed at receipt; nothing yet in the transaction of the receipt. */
    public Agreement agreement() {
        return agreement;
    }

    /** The earliest due date of its running SLA clocks; null if none runs. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    /** Id of whoever made the last step of this transaction. */
    public String lastActor() {
        return lastActor;
    }

    /** What was said first about the changes of this transaction; null: nothing. */
    public @Nullable String statedReason() {
        return statedReason;
    }
}
