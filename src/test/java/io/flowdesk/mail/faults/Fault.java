package io.flowdesk.mail.faults;

/**
 * The moment at which a connection breaks.
 *
 * @param command is in the line that the client says, or {@link #COMING}
 * @param answer how many bytes of it are let through; 0: the server does not even hear the command
 * @param deed what happens just before
 */
public record Fault(String command, int answer, Runnable deed) {

    /** As if it were a command: the client has only connected. */
    public static final String COMING = "(coming)";

    public static Fault at(String command) {
        return at(command, 0);
    }

    public static Fault at(String command, int answer) {
        return new Fault(command, answer, () -> {});
    }

    public Fault doing(Runnable what) {
        return new Fault(command, answer, what);
    }
}
