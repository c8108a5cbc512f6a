package io.flowdesk.ticket.refusal;

/** The caller may see the ticket, but has no right to do this with it. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String why) {
        super(why);
    }
}
