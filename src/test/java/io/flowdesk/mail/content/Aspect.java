package io.flowdesk.mail.content;

import java.util.function.Function;

/** What of two readings is compared. */
enum Aspect {
    SUBJECT(Reading::subject),
    SENDER(Reading::sender),
    TEXT(Reading::text),
    NAMES(Reading::names),
    CONTENT(Reading::contents),
    /** The other parser fails. */
    ALL(reading -> reading.subject() + " / " + reading.sender() + " / " + reading.text() + " / " + reading.names());

    private final Function<Reading, String> value;

    Aspect(Function<Reading, String> value) {
        this.value = value;
    }

    String of(Reading reading) {
        return value.apply(reading);
    }
}
