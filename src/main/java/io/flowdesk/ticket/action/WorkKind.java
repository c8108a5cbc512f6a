package io.flowdesk.ticket.action;

import io.flowdesk.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What was done for a ticket. */
public enum WorkKind {
    CALL,
    REMOTE_SESSION,
    VISIT,
    CHANGE,
    OTHER;

    private static final int LONGEST = 14_400;

    /** Between one minute and ten days. */
    static Integer minutes(@Nullable Integer minutes) {
        if (minutes == null || minutes < 1 || minutes > LONGEST) {
            throw new InvalidInput("minutes", "This is between 1 and " + LONGEST + " minutes.");
        }
        return minutes;
    }
}
