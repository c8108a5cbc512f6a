package io.flowdesk.mail.inbox.fetching;

import java.nio.charset.StandardCharsets;

/** Where a mail lies; nothing else is ever there. */
public record MailPlace(String mailbox, long validity, long uid) {

    /** A mail of its own, to stand for one that cannot be stored. */
    public byte[] trace() {
        return "X-Mailbox: %s\r\nX-Uid: %d\r\nX-Uid-Validity: %d\r\n\r\n"
                .formatted(mailbox, uid, validity)
                .getBytes(StandardCharsets.UTF_8);
    }
}
