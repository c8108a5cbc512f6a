package io.flowdesk.sla.clock;

/** What a row of the ledger says. Source: rule 1 of the SLA rules. */
public enum EntryKind {
    STARTED,
    PAUSED,
    RESUMED,
    TARGET_CHANGED,
    MILESTONE_REACHED,
    BREACHED,
    BREACHED_BY_CHANGE,
    MET,
    STOPPED,
    REOPENED
}
