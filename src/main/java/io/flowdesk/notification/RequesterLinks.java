package io.flowdesk.notification;

/** Makes the links by which people without an account reach their ticket; each is bound to one person and purpose. */
public interface RequesterLinks {

    /** An absolute address, to be put into a message to that person. */
    String linkFor(long ticketId, long requesterId, Purpose purpose);

    /** What the link is for. */
    enum Purpose {
        /** Read the conversation and add to it. */
        VIEW,
        /** Say that it is solved. */
        SOLVED,
        /** Say that it is not. */
        NOT_SOLVED
    }
}
