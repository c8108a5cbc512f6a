package io.flowdesk.ticket.refusal;

/** There is no such ticket, or none that the caller may know of. */
public class NoSuchTicket extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchTicket(String number) {
        super("There is no ticket " + number + ".");
    }
}
