package io.flowdesk.process.story;

import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tables say of a ticket, in one line each. */
@Component
public class TicketFacts {

    private final Tickets tickets;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    TicketFacts(Tickets tickets, JdbcClient database, TransactionTemplate transaction) {
        this.tickets = tickets;
        this.database = database;
        this.transaction = transaction;
    }

    /** What only some scenarios look at. */
    public record Snapshot(
            long id,
            String priority,
            int tier,
            int reopened,
            int reminders,
            boolean unread,
            @Nullable String waitingFor,
            @Nullable String approver,
            @Nullable String lifecycle) {}

    Snapshot of(TicketNumber number) {
        return read(
                number,
                ticket -> new Snapshot(
                        ticket.id(),
                        ticket.classification().priority().name(),
                        ticket.ownership().tier(),
                        ticket.milestones().reopenCount(),
                        ticket.waiting().reminders(),
                        ticket.unreadSince() != null,
                        ticket.waiting().reason(),
                        ticket.approver(),
                        ticket.lifecycle()));
    }

    String standing(TicketNumber number) {
        return read(
                number,
                ticket -> ticket.status()
                        + (ticket.resolution() == null ? "" : " as " + ticket.resolution())
                        + ", " + ticket.ownership().team()
                        + ", " + nobodyFor(ticket.ownership().assignee()));
    }

    private <T> T read(TicketNumber number, Function<Ticket, T> what) {
        return transaction.execute(status -> what.apply(tickets.get(number)));
    }

    static String nobodyFor(@Nullable String who) {
        return Objects.requireNonNullElse(who, "nobody");
    }

    List<String> audit(TicketNumber number) {
        return database.sql("select e.* from ticket_event e join ticket t on t.id = e.ticket_id"
                        + " where t.number = ? order by e.seq")
                .param(number.value())
                .query((row, index) -> sentence(row))
                .list();
    }

    /** Every message and how it came, the oldest first: {@code "REPLY by TASKLIST"}. */
    List<String> conversation(TicketNumber number) {
        return database.sql("select m.kind || ' by ' || m.channel from message m join ticket t on t.id = m.ticket_id"
                        + " where t.number = ? order by m.seq")
                .param(number.value())
                .query(String.class)
                .list();
    }

    List<String> mailsLeave(TicketNumber number, String event) {
        return database.sql("select o.next_attempt_at from outbox o join ticket t on t.id = o.ticket_id"
                        + " where t.number = ? and o.event = ? and o.medium = 'MAIL'")
                .params(number.value(), event)
                .query((row, index) ->
                        Time.inBerlin(row.getTimestamp("next_attempt_at").toInstant()))
                .list();
    }

    String dueAt(TicketNumber number) {
        return read(number, ticket -> ticket.dueAt() == null ? "never" : Time.inBerlin(ticket.dueAt()));
    }

    List<String> ledger(TicketNumber number, String clock) {
        return database.sql("select l.* from sla_ledger l join ticket t on t.id = l.ticket_id"
                        + " where t.number = ? and l.clock = ? order by l.position")
                .params(number.value(), clock)
                .query((row, index) -> Time.inBerlin(row.getTimestamp("at").toInstant()) + " " + row.getString("entry")
                        + (row.getObject("percent") == null ? "" : " " + row.getInt("percent")))
                .list();
    }

    /** What was written into the ledger since the instant, over all clocks, in the order of writing. */
    List<String> ledgerSince(TicketNumber number, Instant since) {
        return database.sql("select l.* from sla_ledger l join ticket t on t.id = l.ticket_id"
                        + " where t.number = ? and l.at >= ? order by l.id")
                .params(number.value(), Timestamp.from(since))
                .query((row, index) -> row.getString("entry") + " " + row.getString("clock"))
                .list();
    }

    /** Who was told of which event, the oldest first: {@code "received → karen@example.org"}. */
    List<String> told(TicketNumber number) {
        return database.sql(
                        "select o.event, case when recipient_kind = 'AGENT' then recipient_person else recipient end"
                                + " as person from outbox o join ticket t on t.id = o.ticket_id where t.number = ? order by o.id")
                .param(number.value())
                .query((row, index) -> row.getString("event") + " → " + row.getString("person"))
                .list();
    }

    private static String sentence(ResultSet event) throws SQLException {
        String reason = event.getString("reason");
        String what = "CHANGED".equals(event.getString("kind"))
                ? event.getString("field") + " " + nobodyFor(event.getString("was")) + " → "
                        + nobodyFor(event.getString("becomes"))
                : event.getString("kind");
        return event.getString("actor") + ": " + what + (reason == null ? "" : " (" + reason + ")");
    }
}
