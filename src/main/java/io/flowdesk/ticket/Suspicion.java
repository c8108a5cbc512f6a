package io.flowdesk.ticket;

/** What a new ticket is suspected to be until a person has decided. */
public enum Suspicion {
    SPAM,
    DUPLICATE
}
