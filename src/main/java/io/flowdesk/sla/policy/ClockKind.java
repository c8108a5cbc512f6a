package io.flowdesk.sla.policy;

import java.util.Locale;

/** What a ticket is measured by. Source: rule 4 of the SLA rules. */
public enum ClockKind {
    /** Receipt to the first public message of an agent. */
    FIRST_RESPONSE,
    /** The oldest unanswered message of the requester to the next public message of an agent. */
    NEXT_RESPONSE,
    /** The last public message of an agent to the next one, while the ticket is not with the requester. */
    UPDATE,
    /** Receipt to the solution. */
    RESOLUTION,
    /** The wait for somebody outside, up to the date that was promised. */
    THIRD_PARTY;

    /** Such as "first response". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
