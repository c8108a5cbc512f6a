package io.flowdesk.portal.ticket;

import io.flowdesk.identity.Actor;
import io.flowdesk.portal.link.Link;
import io.flowdesk.portal.link.LostLink;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.people.Requester;

/** Somebody whom his link let in to one ticket. Only inside the transaction that it was made in. */
record Visit(String token, Link link, Requester person, Ticket ticket) {

    Actor actor() {
        return Actor.requester(person.id());
    }

    boolean isRequester() {
        return ticket.requester().id() == person.id();
    }

    /** Nobody may do with a link what it was not made for; the page offers it to nobody either. */
    void require(boolean allowed) {
        if (!allowed) {
            throw new LostLink(token);
        }
    }

    /** A form sent by a mailed link proves that its owner reads that mailbox; opening the page proves nothing. */
    void confirmMailbox() {
        if (link.mailed()) {
            person.confirm();
        }
    }
}
