package io.flowdesk.mail.sending.queue;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desks;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the person whom a mail is for can be reached now: perhaps it failed because that was wrong. */
@Component
public class CurrentAddresses {

    private static final String REQUESTER = "requester:";

    private final Requesters requesters;
    private final Desks desks;

    CurrentAddresses(Requesters requesters, Desks desks) {
        this.requesters = requesters;
        this.desks = desks;
    }

    /** That of the mail if the person has none any more. */
    public String of(OutgoingMail mail) {
        Optional<String> current = mail.person().startsWith(REQUESTER)
                ? requesters
                        .byId(Long.parseLong(mail.person().substring(REQUESTER.length())))
                        .flatMap(Requester::email)
                : desks.current().agent(mail.person()).map(Agent::email);
        return current.orElse(mail.recipient());
    }
}
