package io.flowdesk.mail.taking;

import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.mail.taking.bounce.Retold;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Mails of machines that people find with their ticket, as long as there are few; all others are counted. */
@Component
class MachineNotes {

    private static final Duration WHILE = Duration.ofHours(1);
    private static final int MOST = 10;

    private final Conversation conversation;
    private final Steps steps;
    private final IncomingMails mails;
    private final JdbcClient database;
    private final Clock clock;
    private final Counter leftOut;

    MachineNotes(
            Conversation conversation,
            Steps steps,
            IncomingMails mails,
            JdbcClient database,
            Clock clock,
            MeterRegistry meters) {
        this.conversation = conversation;
        this.steps = steps;
        this.mails = mails;
        this.database = database;
        this.clock = clock;
        this.leftOut = Counter.builder("flowdesk.mail.ignored")
                .description("Mails of machines of which nothing came")
                .register(meters);
    }

    void add(IncomingMail stored, ParsedMail mail, Ticket ticket, String sign) {
        if (recent(ticket) >= MOST) {
            leaveOut(stored, ticket.id(), sign);
        } else {
            Message note =
                    conversation.event(ticket, Retold.of("An automatic mail came from ", mail, sign), steps.now());
            mails.taken(stored.id(), Outcome.NOTED, ticket.id(), note.id(), reason(sign));
        }
    }

    /** It stays in the table, where an operator finds it. */
    void leaveOut(IncomingMail stored, @Nullable Long ticket, String sign) {
        mails.taken(stored.id(), Outcome.IGNORED, ticket, null, reason(sign));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                leftOut.increment();
            }
        });
    }

    private int recent(Ticket ticket) {
        return database.sql(
                        "select count(*) from incoming_mail where ticket_id = ? and outcome = 'NOTED' and ended_at > ?")
                .params(ticket.id(), Timestamp.from(clock.instant().minus(WHILE)))
                .query(Integer.class)
                .single();
    }

    private static String reason(String sign) {
        return "Written by a machine: " + sign + ".";
    }
}
