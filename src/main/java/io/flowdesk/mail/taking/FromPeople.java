package io.flowdesk.mail.taking;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desks;
import io.flowdesk.mail.MailProcess;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.landing.MailReplies;
import io.flowdesk.mail.landing.MailTickets;
import io.flowdesk.mail.loop.SameContent;
import io.flowdesk.mail.origin.Origin;
import io.flowdesk.mail.origin.UsableAddress;
import io.flowdesk.mail.origin.WhichTicket;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.people.Requester;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person wrote: to a ticket if he may, else a new one, or a question to the desk. Needs a transaction. */
@Component
class FromPeople {

    private final WhichTicket whichTicket;
    private final Tickets tickets;
    private final MailTickets opened;
    private final MailReplies replies;
    private final SameContent sameContent;
    private final IncomingMails mails;
    private final MailProcess process;
    private final Desks desks;

    FromPeople(
            WhichTicket whichTicket,
            Tickets tickets,
            MailTickets opened,
            MailReplies replies,
            SameContent sameContent,
            IncomingMails mails,
            MailProcess process,
            Desks desks) {
        this.whichTicket = whichTicket;
        this.tickets = tickets;
        this.opened = opened;
        this.replies = replies;
        this.sameContent = sameContent;
        this.mails = mails;
        this.process = process;
        this.desks = desks;
    }

    /** @throws io.flowdesk.platform.InvalidInput when nobody can be told from it */
    void take(IncomingMail stored, ParsedMail mail) {
        String sender = UsableAddress.of(mail.from());
        Optional<Origin> origin = whichTicket.of(mail);
        if (origin.isPresent()) {
            toTicket(stored, mail, sender, origin.get());
        } else {
            newTicket(stored, mail, sender);
        }
    }

    private void newTicket(IncomingMail stored, ParsedMail mail, String sender) {
        Optional<Long> same = sameContent.ticketOf(sender, SameContent.hashOf(mail), stored.receivedAt());
        if (same.isPresent()) {
            joined(stored, same.get());
        } else {
            Ticket ticket = opened.open(mail, sender);
            mails.taken(stored.id(), Outcome.TICKET_OPENED, ticket.id(), null, null);
        }
    }

    private void toTicket(IncomingMail stored, ParsedMail mail, String sender, Origin origin) {
        Ticket ticket = tickets.lock(origin.ticketId());
        Optional<Requester> participant = WhichTicket.participant(ticket, sender);
        Optional<Agent> agent = desks.current().agentWithAddress(sender);
        if (participant.isPresent()
                && sameContent.isRepeated(ticket.id(), sender, SameContent.hashOf(mail), stored.receivedAt())) {
            joined(stored, ticket.id());
        } else if (participant.isPresent()) {
            replies.ofParticipant(stored, mail, ticket, participant.get(), sender);
        } else if (agent.isPresent()) {
            replies.ofAgent(stored, mail, ticket, agent.get(), origin);
        } else {
            mails.held(
                    stored.id(), ticket.id(), "The sender is neither the requester nor a collaborator of the ticket.");
            process.putAside(stored.id());
        }
    }

    private void joined(IncomingMail stored, long ticket) {
        mails.taken(stored.id(), Outcome.JOINED, ticket, null, "The same text had come just before.");
    }
}
