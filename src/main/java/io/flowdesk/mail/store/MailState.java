package io.flowdesk.mail.store;

/** How far a mail has come. */
public enum MailState {
    /** Safe, and not looked at yet. */
    STORED,
    /** Done, with an outcome. */
    TAKEN,
    /** Could not be taken in; a person decides. */
    QUARANTINED,
    /** Could be read, but its sender may not do what it would do; a person decides. */
    HELD,
    /** A person decided that nothing comes of it. */
    DISCARDED
}
