package io.flowdesk.identity;

/** The scale of impact and of urgency. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
