package io.flowdesk.mail.content;

/** A mail that is too large, too nested, too slow or too broken to be read. */
public class UnreadableMail extends Exception {

    /** The reason of one whose reading was given up. */
    public static final String TOO_SLOW = "Reading it takes too long.";

    private final String reason;

    /** With a sentence for the person who looks at the mail that was held back. */
    public UnreadableMail(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
