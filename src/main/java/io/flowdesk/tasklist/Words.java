package io.flowdesk.tasklist;

import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Status;

/** How agents read what the tables call otherwise. */
final class Words {

    private Words() {}

    static String of(Status status) {
        return switch (status) {
            case NEW -> "New";
            case OPEN -> "Open";
            case IN_PROGRESS -> "In progress";
            case WAITING_ON_REQUESTER -> "Waiting for the requester";
            case WAITING_ON_THIRD_PARTY -> "Waiting for a third party";
            case RESOLVED -> "Resolved";
            case CLOSED -> "Closed";
            case ARCHIVED -> "Archived";
        };
    }

    static String of(Priority priority) {
        return switch (priority) {
            case LOW -> "Low";
            case NORMAL -> "Normal";
            case HIGH -> "High";
            case EMERGENCY -> "Emergency";
        };
    }
}
