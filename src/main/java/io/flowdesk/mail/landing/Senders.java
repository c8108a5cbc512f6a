package io.flowdesk.mail.landing;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.platform.Beginning;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has written a mail: somebody the desk knows, or somebody new with the name and the language of his mail. */
@Component
class Senders {

    private static final int LONGEST_NAME = 200;

    private final Requesters requesters;

    Senders(Requesters requesters) {
        this.requesters = requesters;
    }

    /** @param address a valid one in lower case */
    Requester of(ParsedMail mail, String address) {
        return requesters.byEmail(address).orElseGet(() -> newcomer(mail, address));
    }

    private Requester newcomer(ParsedMail mail, String address) {
        Requester person = requesters.findOrCreate(new Contact(address, null, nameOf(mail)));
        MailLanguage.of(mail.headers()).ifPresent(person::speak);
        return person;
    }

    private static @Nullable String nameOf(ParsedMail mail) {
        MailAddress from = mail.from();
        String name = from == null || from.name() == null ? "" : from.name().strip();
        return name.isEmpty() ? null : Beginning.of(name, LONGEST_NAME);
    }
}
