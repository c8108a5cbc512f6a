package io.flowdesk.ticket;

import io.flowdesk.ticket.refusal.NoSuchTicket;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public id of a ticket, also the business key of its process instances: {@code HD-} and at least six digits. */
public record TicketNumber(String value) {

    private static final Pattern FORM = Pattern.compile("HD-\\d{6,12}");
    private static final Pattern IN_TEXT = Pattern.compile("\\b" + FORM + "\\b", Pattern.CASE_INSENSITIVE);

    /** @throws NoSuchTicket if it has another form, for then there is none */
    public TicketNumber {
        if (!FORM.matcher(value).matches()) {
            throw new NoSuchTicket(value);
        }
    }

    /** As it is given out, with zeros before it. */
    public static TicketNumber of(long sequence) {
        return new TicketNumber(String.format(Locale.ROOT, "HD-%06d", sequence));
    }

    /** The first one that a text names, in capitals or not. */
    public static Optional<TicketNumber> namedIn(String text) {
        Matcher number = IN_TEXT.matcher(text);
        return number.find()
                ? Optional.of(new TicketNumber(number.group().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
