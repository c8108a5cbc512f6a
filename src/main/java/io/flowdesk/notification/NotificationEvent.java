package io.flowdesk.notification;

import java.util.Locale;

/** What people are told of; the first column of {@code notification.dmn}, in lower case with hyphens. */
public enum NotificationEvent {
    RECEIVED,
    REQUESTER_WROTE,
    REPLIED,
    QUESTION_ASKED,
    REQUESTER_REMINDED,
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
    RESOLVED,
    /** The solution, and the end: confirmed by phone, or the topic needs no confirmation. */
    RESOLVED_AND_CLOSED,
    CONFIRMATION_REMINDED,
    REJECTED,
    REOPENED,
    CLOSED,
    MENTIONED,
    FOLLOW_UP_OPENED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when a model names an event that there is none of */
    public static NotificationEvent ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
