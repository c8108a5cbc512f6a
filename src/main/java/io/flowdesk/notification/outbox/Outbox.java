package io.flowdesk.notification.outbox;

import io.flowdesk.notification.MailQueued;
import io.flowdesk.notification.MessageIds;
import io.flowdesk.notification.NotificationPolicy.Medium;
import io.flowdesk.notification.recipient.Addressee;
import io.flowdesk.platform.transaction.TransactionMemory;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who was told what, in the transaction of what happened. Needs a running transaction. */
@Component
public class Outbox {

    private static final String THIS_STEP = "occurrence = pg_current_xact_id()::text";

    private final JdbcClient database;
    private final Clock clock;
    private final MessageIds messageIds;
    private final ApplicationEventPublisher events;

    /** By ticket, which the running transaction has locked. */
    private final TransactionMemory<Map<Long, Told>> told = new TransactionMemory<>(HashMap::new);

    private final TransactionMemory<Set<Brought>> brought = new TransactionMemory<>(HashSet::new);

    /** A message that the running transaction has queued for a person. */
    private record Brought(long messageId, String person) {}

    Outbox(JdbcClient database, Clock clock, MessageIds messageIds, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.messageIds = messageIds;
        this.events = events;
    }

    /** False if that person was told the same in this step already; then nothing is queued. */
    public boolean add(Outgoing outgoing) {
        replaceSameMessage(outgoing);
        boolean added = insert(outgoing) > 0;
        if (added) {
            remember(outgoing);
            events.publishEvent(new MailQueued());
        }
        return added;
    }

    private void remember(Outgoing outgoing) {
        Long ticket = outgoing.ticketId();
        if (ticket != null && outgoing.to().kind() == Addressee.Kind.REQUESTER) {
            told.get().computeIfPresent(ticket, (id, before) -> before.and(outgoing));
        }
    }

    private int insert(Outgoing outgoing) {
        Timestamp now = Timestamp.from(clock.instant());
        boolean waits = outgoing.medium() == Medium.MAIL;
        return database.sql(
                        """
                                insert into outbox (ticket_id, message_id, event, occurrence, medium, recipient_kind,
                                    recipient_person, recipient, language, subject, body, message_header, created_at,
                                    state, next_attempt_at, automatic)
                                values (:ticket, :message, :event,
                                    case when :once then 'once' else pg_current_xact_id()::text end,
                                    :medium, :kind, :person, :address, :language, :subject, :body, :header, :now,
                                    :state, :next, :automatic)
                                on conflict (ticket_id, event, message_id, occurrence, recipient_person) do nothing
                                """)
                .param("ticket", outgoing.ticketId())
                .param("message", outgoing.messageId())
                .param("event", outgoing.event())
                .param("once", outgoing.once())
                .param("medium", outgoing.medium().name())
                .param("kind", outgoing.to().kind().name())
                .param("person", outgoing.to().person())
                .param("address", outgoing.address())
                .param("language", outgoing.to().language().toLanguageTag())
                .param("subject", outgoing.letter().subject())
                .param("body", outgoing.letter().body())
                .param("header", messageIds.next())
                .param("now", now)
                .param("automatic", outgoing.automatic())
                .param("state", waits ? "QUEUED" : "SENT")
                .param(
                        "next",
                        waits
                                ? Timestamp.from(Objects.requireNonNullElse(outgoing.notBefore(), now.toInstant()))
                                : null)
                .update();
    }

    /** In one step a message reaches a person once; what is told last says most about it. */
    private void replaceSameMessage(Outgoing outgoing) {
        Long message = outgoing.messageId();
        if (message == null
                || brought.get().add(new Brought(message, outgoing.to().person()))) {
            return;
        }
        told.get().remove(outgoing.ticketId());
        database.sql("delete from outbox where ticket_id = :ticket and message_id = :message and event <> :event"
                        + " and recipient_person = :person and medium = 'MAIL' and " + THIS_STEP)
                .param("ticket", outgoing.ticketId())
                .param("message", outgoing.messageId())
                .param("event", outgoing.event())
                .param("person", outgoing.to().person())
                .update();
    }

    /** True if that person was written to about the ticket since the running transaction began. */
    public boolean wasToldInThisStep(long ticketId, String person) {
        return database.sql("select exists (select 1 from outbox where ticket_id = :ticket"
                        + " and recipient_person = :person and " + THIS_STEP + ")")
                .param("ticket", ticketId)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** What the requester was told so far. */
    public Told toldRequester(long ticketId) {
        return told.get().computeIfAbsent(ticketId, this::read);
    }

    private Told read(long ticketId) {
        return database.sql("select count(*) filter (where medium = 'MAIL') as mails,"
                        + " coalesce((array_agg(event order by id desc))[1], '') as last"
                        + " from outbox where ticket_id = :ticket and recipient_kind = 'REQUESTER'")
                .param("ticket", ticketId)
                .query((row, index) -> new Told(row.getInt("mails"), row.getString("last")))
                .single();
    }

    /** @param last key of the newest event; empty if there is none */
    public record Told(int mails, String last) {

        private Told and(Outgoing next) {
            return new Told(next.medium() == Medium.MAIL ? mails + 1 : mails, next.event());
        }
    }
}
