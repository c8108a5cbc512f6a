package io.flowdesk.sla.follow;

/** With whom a ticket is, in the words of its clocks. */
public enum Phase {
    WITH_DESK,
    WITH_APPROVER,
    WITH_REQUESTER,
    WITH_THIRD_PARTY,
    /** Solved, unless the requester says otherwise. */
    RESOLVED,
    /** Closed or archived. */
    OVER
}
