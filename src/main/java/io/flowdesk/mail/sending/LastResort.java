package io.flowdesk.mail.sending;

import io.flowdesk.mail.UndeliverableMail;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.Notifier;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * When a mail about a ticket is given up, people take over: whoever has the ticket, and whoever looks at incidents. A mail
 * about no ticket is only named by the doctor.
 */
@Component
class LastResort {

    private final Tickets tickets;
    private final Notifier notifier;
    private final ObjectProvider<UndeliverableMail> process;

    LastResort(Tickets tickets, Notifier notifier, ObjectProvider<UndeliverableMail> process) {
        this.tickets = tickets;
        this.notifier = notifier;
        this.process = process;
    }

    /** Before the mail, as everywhere: the ticket comes first. */
    void lock(OutgoingMail mail) {
        if (mail.ticketId() != null) {
            tickets.lock(mail.ticketId());
        }
    }

    void givenUp(OutgoingMail mail) {
        if (mail.ticketId() != null) {
            Ticket ticket = tickets.lock(mail.ticketId());
            if (!ticket.status().isOver()) {
                notifier.tell(ticket, NotificationEvent.DELIVERY_FAILED);
            }
            process.getObject().givenUp(ticket, mail.id());
        }
    }

    void left(OutgoingMail mail) {
        if (mail.again() && mail.ticketId() != null) {
            process.getObject().leftAfterAll(tickets.lock(mail.ticketId()), mail.id());
        }
    }
}
