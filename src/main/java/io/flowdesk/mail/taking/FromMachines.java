package io.flowdesk.mail.taking;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.loop.AutomaticMail;
import io.flowdesk.mail.loop.Silence;
import io.flowdesk.mail.origin.Origin;
import io.flowdesk.mail.origin.WhichTicket;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.taking.bounce.Bounces;
import io.flowdesk.mail.token.Issued;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a machine wrote, or has passed on. Neither is answered by a machine, and neither wakes a ticket that is over.
 * Needs a transaction.
 */
@Component
class FromMachines {

    private final WhichTicket whichTicket;
    private final AutomaticMail automatic;
    private final Silence silence;
    private final Bounces bounces;
    private final MachineNotes notes;
    private final FromPeople fromPeople;
    private final Tickets tickets;

    FromMachines(
            WhichTicket whichTicket,
            AutomaticMail automatic,
            Silence silence,
            Bounces bounces,
            MachineNotes notes,
            FromPeople fromPeople,
            Tickets tickets) {
        this.whichTicket = whichTicket;
        this.automatic = automatic;
        this.silence = silence;
        this.bounces = bounces;
        this.notes = notes;
        this.fromPeople = fromPeople;
        this.tickets = tickets;
    }

    /**
     * @param sign how one sees that a machine wrote it
     * @throws io.flowdesk.platform.InvalidInput when it was passed on and nobody can be told from it
     */
    void take(IncomingMail stored, ParsedMail mail, String sign) {
        Optional<Issued> lost = bounces.lost(mail);
        if (lost.isPresent()) {
            bounces.take(stored, mail, lost.get(), sign);
        } else {
            sort(stored, mail, whichTicket.of(mail).map(Origin::ticketId).map(tickets::lock), sign);
        }
    }

    private void sort(IncomingMail stored, ParsedMail mail, Optional<Ticket> ticket, String sign) {
        boolean wakes = ticket.filter(known -> known.status().isOver()).isPresent();
        if (automatic.isPassedOn(mail) && !wakes) {
            silence.keep(stored.id());
            fromPeople.take(stored, mail);
        } else if (ticket.filter(known -> takesPart(known, mail.from())).isPresent()) {
            notes.add(stored, mail, ticket.get(), sign);
        } else {
            notes.leaveOut(stored, ticket.map(Ticket::id).orElse(null), sign);
        }
    }

    private static boolean takesPart(Ticket ticket, @Nullable MailAddress sender) {
        return sender != null
                && WhichTicket.participant(ticket, sender.address()).isPresent();
    }
}
