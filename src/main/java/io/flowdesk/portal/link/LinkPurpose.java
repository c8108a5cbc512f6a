package io.flowdesk.portal.link;

/** What a link is good for. */
public enum LinkPurpose {
    /** One ticket: read it, reply, withdraw it, and say whether it is solved. */
    READ_AND_REPLY,
    /** Read one ticket and decide on its solution, once; the page asks whether it is solved. */
    CONFIRM,
    /** The same; the page asks what is still wrong. */
    REJECT,
    /** All tickets of one person. */
    LIST;

    public boolean mayWrite() {
        return this == READ_AND_REPLY;
    }
}
