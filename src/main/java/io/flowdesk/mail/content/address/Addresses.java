package io.flowdesk.mail.content.address;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.header.HeaderText;
import java.util.List;

/** The people of a header. */
public final class Addresses {

    private Addresses() {}

    /** Everybody named with an address, groups resolved, without duplicates; whom nobody can tell apart is left out. */
    public static List<MailAddress> in(byte[] raw) {
        return new AddressScanner(HeaderText.unfolded(raw)).people().distinct().toList();
    }
}
