package io.flowdesk.notification;

import io.flowdesk.ticket.conversation.MessageKind;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people are told of; the first column of {@code notification.dmn}, in lower case with hyphens. */
public enum NotificationEvent {
    RECEIVED,
    REQUESTER_WROTE(MessageKind.REQUESTER),
    REPLIED(MessageKind.REPLY),
    QUESTION_ASKED(MessageKind.REPLY),
    REQUESTER_REMINDED(MessageKind.REPLY),
    WAITING_FOR_THIRD_PARTY,
    THIRD_PARTY_DUE,
    ASSIGNED,
    OFFERED_TO_TEAM,
    UNCLAIMED,
    TRIAGE_OVERDUE,
    ESCALATED,
    APPROVAL_ASKED,
    APPROVAL_REMINDED,
    APPROVAL_HANDED_OVER,
    APPROVED,
    DECLINED,
    /** The solution, and the question whether it helped. */
    RESOLVED(MessageKind.REPLY),
    /** The solution, and the end: confirmed by phone, or the topic needs no confirmation. */
    RESOLVED_AND_CLOSED(MessageKind.REPLY),
    CONFIRMATION_REMINDED,
    REJECTED(MessageKind.REQUESTER),
    REOPENED(MessageKind.REQUESTER),
    CLOSED,
    MENTIONED(MessageKind.NOTE),
    FOLLOW_UP_OPENED,
    SLA_AGENT,
    SLA_LEAD,
    SLA_MANAGER,
    SLA_REQUESTER,
    SLA_BREACHED_BY_CHANGE,
    PROMISE_NEAR,
    PROMISE_MISSED,
    /** A mail about the ticket was given up. */
    DELIVERY_FAILED;

    private final @Nullable MessageKind about;

    NotificationEvent() {
        this(null);
    }

    NotificationEvent(@Nullable MessageKind about) {
        this.about = about;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when a model names an event that there is none of */
    public static NotificationEvent ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The newest message of this kind is what people are told; empty: the event alone is. */
    public Optional<MessageKind> about() {
        return Optional.ofNullable(about);
    }

    /** Tells how the ticket ended, so that it is news also when it is closed. */
    public boolean isLast() {
        return this == DECLINED || this == RESOLVED_AND_CLOSED || this == CLOSED;
    }

    /** An agent has written what people outside are told. */
    public boolean isAnswer() {
        return this == REPLIED || this == QUESTION_ASKED || this == RESOLVED || this == RESOLVED_AND_CLOSED;
    }

    /** A notice of the SLA can wait until the recipient's business hours, unless it is an emergency. */
    public boolean isOfSla() {
        return name().startsWith("SLA_");
    }

    /** Happens once in the life of a ticket, so nobody is told of it a second time. */
    public boolean isUnique() {
        return this == RECEIVED;
    }
}
