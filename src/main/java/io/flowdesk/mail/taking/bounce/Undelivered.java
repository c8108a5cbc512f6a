package io.flowdesk.mail.taking.bounce;

import io.flowdesk.mail.UndeliverableMail;
import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.Notifier;
import io.flowdesk.platform.Beginning;
import io.flowdesk.ticket.Ticket;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mail of ours came back after it had left. */
@Component
class Undelivered {

    private static final int LONGEST = 500;

    private final JdbcClient database;
    private final Notifier notifier;
    private final UndeliverableMail process;

    Undelivered(JdbcClient database, Notifier notifier, UndeliverableMail process) {
        this.database = database;
        this.notifier = notifier;
        this.process = process;
    }

    /**
     * False if that is no news, or nothing that we have sent: whoever has one token can write any number of bounces.
     *
     * @param why as the other server says it
     */
    boolean mark(long outboxId, String why) {
        return database.sql("update outbox set state = 'FAILED', next_attempt_at = null, failure = ?"
                                + " where id = ? and state = 'SENT'")
                        .params(Beginning.of(why, LONGEST), outboxId)
                        .update()
                > 0;
    }

    /**
     * As if it had been given up when it was sent: an incident in Cockpit, and a task for whoever has the ticket. But
     * nobody has to reach the people of one that is over, nor an agent.
     */
    void tell(Ticket ticket, long outboxId) {
        process.givenUp(ticket, outboxId);
        if (!ticket.status().isOver() && isOutside(outboxId)) {
            notifier.tell(ticket, NotificationEvent.DELIVERY_FAILED);
        }
    }

    private boolean isOutside(long outboxId) {
        return database.sql("select recipient_kind <> 'AGENT' from outbox where id = ?")
                .param(outboxId)
                .query(Boolean.class)
                .single();
    }
}
