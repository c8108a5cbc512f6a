package io.flowdesk.ticket;

/** How something reached the desk. */
public enum Channel {
    PORTAL,
    EMAIL,
    API,
    PHONE,
    WALK_IN,
    TASKLIST,
    SYSTEM;

    /** The requester was spoken to in person, so there was a first response at receipt. */
    public boolean isConversation() {
        return this == PHONE || this == WALK_IN;
    }
}
