package io.flowdesk.ticket;

/** How a ticket ended. */
public enum Resolution {
    SOLVED,
    WORKAROUND,
    DUPLICATE,
    INVALID,
    WITHDRAWN,
    NO_RESPONSE,
    DECLINED,
    SPAM;

    /** The requester got an answer to his request; the others end a ticket without one. */
    public boolean isSolution() {
        return this == SOLVED || this == WORKAROUND;
    }
}
