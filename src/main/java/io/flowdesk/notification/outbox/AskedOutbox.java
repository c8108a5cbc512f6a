package io.flowdesk.notification.outbox;

import io.flowdesk.notification.AskedMails;
import io.flowdesk.notification.NotificationPolicy.Medium;
import io.flowdesk.notification.letter.Letter;
import io.flowdesk.notification.recipient.Addressee;
import io.flowdesk.ticket.people.Requester;
import org.springframework.stereotype.Component;

/** Belongs to no ticket: such a mail must not count among those that a requester gets about one. */
@Component
class AskedOutbox implements AskedMails {

    private final Outbox outbox;

    AskedOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void queue(Requester to, String what, String subject, String text) {
        to.email()
                .ifPresent(address -> outbox.add(new Outgoing(
                        null,
                        null,
                        what,
                        false,
                        true,
                        null,
                        Medium.MAIL,
                        Addressee.requester(to),
                        address,
                        new Letter(subject, text))));
    }
}
