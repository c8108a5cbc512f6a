package io.flowdesk.mail;

/**
 * Where the mail to the desk is read; there is no such bean where none is configured.
 *
 * @param user under which we sign in
 * @param tls from the first byte on
 */
public record Mailbox(String host, int port, String user, String password, boolean tls, String folder) {

    /** Without the password. */
    @Override
    public String toString() {
        return "%s at %s:%d, folder %s".formatted(user, host, port, folder);
    }
}
