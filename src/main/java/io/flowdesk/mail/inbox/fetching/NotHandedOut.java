package io.flowdesk.mail.inbox.fetching;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** The mail server does not give us a mail that it has listed. */
public final class NotHandedOut extends Exception {

    NotHandedOut(String reason) {
        super(reason);
    }

    private NotHandedOut(Exception cause) {
        super(cause.toString(), cause);
    }

    interface Asking<T> {
        T ask() throws MessagingException, IOException;
    }

    /** Whatever the library makes of the server's answer. */
    static <T> T unless(Asking<T> question) throws NotHandedOut {
        try {
            return question.ask();
        } catch (MessagingException | IOException | RuntimeException failure) {
            throw new NotHandedOut(failure);
        }
    }
}
