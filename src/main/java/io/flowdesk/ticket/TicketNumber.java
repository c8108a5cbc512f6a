package io.flowdesk.ticket;

import java.util.Locale;
import java.util.regex.Pattern;

/** The public id of a ticket, also the business key of its process instances: {@code HD-} and at least six digits. */
public record TicketNumber(String value) {

    private static final Pattern FORM = Pattern.compile("HD-\\d{6,12}");

    public TicketNumber {
        if (!FORM.matcher(value).matches()) {
            throw new NoSuchTicket(value);
        }
    }

    static TicketNumber of(long sequence) {
        return new TicketNumber(String.format(Locale.ROOT, "HD-%06d", sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
