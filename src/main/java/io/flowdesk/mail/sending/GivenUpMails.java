package io.flowdesk.mail.sending;

import io.flowdesk.mail.Resending;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import io.flowdesk.mail.sending.queue.CurrentAddresses;
import io.flowdesk.mail.sending.queue.Queue;
import io.flowdesk.notification.MailQueued;
import io.flowdesk.ticket.Ticket;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that were given up, until somebody wants one of them sent all the same. */
@Component
class GivenUpMails implements Resending {

    private final JdbcClient database;
    private final Queue queue;
    private final CurrentAddresses addresses;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GivenUpMails(
            JdbcClient database,
            Queue queue,
            CurrentAddresses addresses,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.queue = queue;
        this.addresses = addresses;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String complaint(Ticket ticket, long mailId) {
        OutgoingMail mail = queue.get(mailId);
        return "%s: the mail \"%s\" to %s was given up after %d attempts: %s A retry sends it again."
                .formatted(ticket.number(), mail.event(), mail.recipient(), mail.attempt(), reason(mailId));
    }

    @Override
    public void sendAgain(Ticket ticket, long mailId) {
        database.sql("update outbox set state = 'QUEUED', again = true, recipient = ?, next_attempt_at = ?"
                        + " where id = ? and state = 'FAILED'")
                .params(addresses.of(queue.get(mailId)), Timestamp.from(clock.instant()), mailId)
                .update();
        events.publishEvent(new MailQueued());
    }

    private String reason(long mailId) {
        return database.sql("select coalesce(failure, 'no reason is known.') from outbox where id = ?")
                .param(mailId)
                .query(String.class)
                .single();
    }
}
