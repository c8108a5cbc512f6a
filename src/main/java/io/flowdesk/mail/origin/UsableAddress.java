package io.flowdesk.mail.origin;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.people.Contact;
import java.net.IDN;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses as the desk keeps them: lower case, the domain in the form that mail servers understand. */
public final class UsableAddress {

    private UsableAddress() {}

    /** @throws InvalidInput when one cannot write there */
    public static String of(@Nullable MailAddress sender) {
        if (sender == null) {
            throw new InvalidInput("from", "The mail names no sender.");
        }
        return read(sender.address())
                .orElseThrow(() -> new InvalidInput("from", "Its sender has no address that one can write to."));
    }

    /** Empty when one cannot write there. */
    public static Optional<String> read(String address) {
        int at = address.lastIndexOf('@');
        try {
            return Optional.of(
                    Contact.mail("from", address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1))));
        } catch (InvalidInput | IllegalArgumentException useless) {
            return Optional.empty();
        }
    }
}
