package io.flowdesk.ticket.conversation;

/** What an entry of the conversation is. */
public enum MessageKind {
    /** Public, of an agent. */
    REPLY,
    /** From the requester or a collaborator. */
    REQUESTER,
    /** Internal; never leaves the house. */
    NOTE,
    /** What the system did, in words. */
    EVENT;

    public boolean isPublic() {
        return this == REPLY || this == REQUESTER;
    }
}
