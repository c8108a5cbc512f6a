package io.flowdesk.mail.content.header;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** When a mail was sent, as its sender's clock and mail program say. */
public final class MailDate {

    private MailDate() {}

    /** Empty if it is no date. */
    public static Optional<Instant> of(String header) {
        return Optional.ofNullable(new MailDateFormat().parse(header, new ParsePosition(0)))
                .map(Date::toInstant);
    }
}
