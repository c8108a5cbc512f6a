package io.flowdesk.ticket.refusal;

/** What was asked is not possible in the present state of the ticket; the message says why, for the person who asked. */
public class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPossible(String why) {
        super(why);
    }

    public static void unless(boolean possible, String why) {
        if (!possible) {
            throw new NotPossible(why);
        }
    }
}
