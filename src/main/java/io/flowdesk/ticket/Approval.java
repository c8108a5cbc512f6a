package io.flowdesk.ticket;

/** Where the approval of a request stands; a ticket that needs none has none. */
public enum Approval {
    ASKED,
    APPROVED,
    DECLINED
}
