package io.flowdesk.ticket.action;

/** How one ticket stands to another. */
public enum LinkKind {
    RELATED,
    CAUSED_BY,
    FOLLOW_UP,
    DUPLICATE
}
