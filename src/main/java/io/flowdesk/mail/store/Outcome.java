package io.flowdesk.mail.store;

/** What became of a mail that was taken. */
public enum Outcome {
    TICKET_OPENED,
    /** The requester or a collaborator wrote. */
    MESSAGE_ADDED,
    /** An agent's public reply. */
    REPLIED,
    /** The same text of the same sender had just opened a ticket. */
    JOINED,
    /** Written by a machine, and noted on its ticket. */
    NOTED,
    /** A mail of ours did not arrive. */
    BOUNCED,
    /** Written by a machine, about no ticket. */
    IGNORED
}
