package io.flowdesk.portal.mine;

import io.flowdesk.identity.Actor;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.portal.form.Limits;
import io.flowdesk.portal.link.Link;
import io.flowdesk.portal.link.LinkPurpose;
import io.flowdesk.portal.link.Links;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends links to the mailbox of their owner. Whoever asks learns nothing, not even whether something was sent. */
@Component
class AskForLink {

    private final Links links;
    private final Requesters people;
    private final Tickets tickets;
    private final Access access;
    private final LinkMails mails;
    private final Limits limits;

    AskForLink(Links links, Requesters people, Tickets tickets, Access access, LinkMails mails, Limits limits) {
        this.links = links;
        this.people = people;
        this.tickets = tickets;
        this.access = access;
        this.mails = mails;
        this.limits = limits;
    }

    /** A link to the list of tickets, if somebody is known by that address. */
    @Transactional
    public void signIn(String address) {
        mail(address).flatMap(people::byEmail).ifPresent(this::sendList);
    }

    /** A fresh link for one that may have expired. */
    @Transactional
    public void renew(String token) {
        links.known(token).ifPresent(this::renew);
    }

    private void renew(Link old) {
        Optional<Requester> person = people.byId(old.requesterId());
        if (old.ticketId() == null) {
            person.ifPresent(this::sendList);
        } else {
            Ticket ticket = tickets.get(old.ticketId());
            person.filter(somebody -> access.mayRead(Actor.requester(somebody.id()), ticket))
                    .ifPresent(somebody -> sendTicket(somebody, ticket));
        }
    }

    private void sendList(Requester person) {
        if (limits.mayBeSentLink(person.id())) {
            mails.signIn(person, links.mail(LinkPurpose.LIST, person.id(), null));
        }
    }

    private void sendTicket(Requester person, Ticket ticket) {
        if (limits.mayBeSentLink(person.id())) {
            mails.ticket(person, ticket, links.mail(LinkPurpose.READ_AND_REPLY, person.id(), ticket.id()));
        }
    }

    private static Optional<String> mail(String address) {
        try {
            return Optional.of(Contact.mail("email", address));
        } catch (InvalidInput noAddress) {
            return Optional.empty();
        }
    }
}
