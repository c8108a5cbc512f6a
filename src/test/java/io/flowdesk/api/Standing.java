package io.flowdesk.api;

import java.util.Map;
import java.util.Objects;

/** Where a ticket can stand; some statuses are reached in several ways. */
enum Standing {
    TRIAGE("NEW"),
    SUSPECTED("NEW"),
    APPROVAL("NEW"),
    OPEN("OPEN"),
    PROGRESS("IN_PROGRESS"),
    ASKED("WAITING_ON_REQUESTER"),
    SUPPLIER("WAITING_ON_THIRD_PARTY"),
    RESOLVED("RESOLVED"),
    CLOSED("CLOSED"),
    /** Closed, and the time in which it could be reopened is over. */
    TOO_LATE("CLOSED"),
    ARCHIVED("ARCHIVED");

    private static final Map<String, String> LETTERS = Map.of(
            "NEW", "N",
            "OPEN", "O",
            "IN_PROGRESS", "P",
            "WAITING_ON_REQUESTER", "Q",
            "WAITING_ON_THIRD_PARTY", "T",
            "RESOLVED", "R",
            "CLOSED", "C",
            "ARCHIVED", "A");

    private final String status;

    Standing(String status) {
        this.status = status;
    }

    String status() {
        return status;
    }

    String letter() {
        return letterOf(status);
    }

    static String letterOf(String status) {
        return Objects.requireNonNull(LETTERS.get(status), status);
    }
}
