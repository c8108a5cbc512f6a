package io.flowdesk.ticket.refusal;

/** The caller decided on an older state of the ticket than the one it is in. */
public class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRevision() {
        super("The ticket has changed since you read it.");
    }
}
