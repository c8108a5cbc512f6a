package io.flowdesk.ticket;

import io.flowdesk.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who changes a ticket, by which door, and when. Every change of the aggregate asks for one and reports to it, so that nothing about
 * a ticket can change without an audit event.
 */
public interface Step {

    Actor by();

    Instant at();

    /** How he reached the desk; SYSTEM when the flow goes on by itself. */
    Channel through();

    void happened(Ticket ticket, EventKind kind, @Nullable String reason);

    void changed(Ticket ticket, String field, @Nullable Object was, @Nullable Object becomes, @Nullable String reason);
}
