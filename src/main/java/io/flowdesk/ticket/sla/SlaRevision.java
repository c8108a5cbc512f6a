package io.flowdesk.ticket.sla;

import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.sla.clock.TargetClock;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.sla.policy.Agreement;
import io.flowdesk.sla.policy.Agreements;
import io.flowdesk.sla.policy.ClockKind;
import io.flowdesk.sla.policy.Terms;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings open tickets under the policies and calendars that are in force now. Nothing does so by itself: what was
 * agreed at receipt holds until somebody asks for more. Source: rule 12 of the SLA rules.
 */
@Component
public class SlaRevision {

    private static final String OLDER = " from ticket where lifecycle is not null"
            + " and status not in ('RESOLVED', 'CLOSED', 'ARCHIVED') and sla_policy is not null"
            + " and (sla_policy_version <> :policy or sla_calendar_version <> :calendar)";

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Agreements agreements;
    private final TicketSla sla;
    private final Steps steps;
    private final Conflicts conflicts;
    private final JdbcClient database;
    private final Clock clock;

    SlaRevision(
            Tickets tickets,
            TicketClocks clocks,
            Agreements agreements,
            TicketSla sla,
            Steps steps,
            Conflicts conflicts,
            JdbcClient database,
            Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.agreements = agreements;
        this.sla = sla;
        this.steps = steps;
        this.conflicts = conflicts;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What would change.
     *
     * @param older how many open tickets have an older agreement
     * @param differences of the first of them, by age
     */
    public record Preview(long older, List<Difference> differences) {}

    /** A clock that would be due at another time; null where it has no date. */
    public record Difference(String number, ClockKind clock, @Nullable Instant dueAt, @Nullable Instant wouldBeDueAt) {}

    /** @param limit how many tickets are looked at */
    @Transactional(readOnly = true)
    public Preview preview(int limit) {
        return new Preview(
                count(), older(limit).stream().flatMap(this::differences).toList());
    }

    /**
     * Changes the oldest tickets, each in a transaction of its own, with the one who asks as the cause.
     *
     * @return how many are left
     */
    public long apply(int limit) {
        older(limit).forEach(id -> conflicts.retrying(() -> renew(id)));
        return count();
    }

    private boolean renew(long id) {
        Ticket ticket = tickets.lock(id);
        ticket.agree(agreements.renew(ticket.agreement()), steps.now());
        return true;
    }

    private Stream<Difference> differences(long id) {
        Ticket ticket = tickets.get(id);
        Agreement renewed = agreements.renew(ticket.agreement());
        Terms terms = sla.termsOf(ticket, renewed);
        Instant now = clock.instant();
        return clocks.of(id).stream()
                .filter(running -> terms.target(running.kind()).isPresent())
                .map(running -> difference(ticket, running, terms, now))
                .filter(change -> !Objects.equals(change.dueAt(), change.wouldBeDueAt()));
    }

    private Difference difference(Ticket ticket, TargetClock running, Terms terms, Instant now) {
        return new Difference(
                ticket.number().value(),
                running.kind(),
                running.dueAt(),
                running.dueUnder(terms, terms.target(running.kind()).orElseThrow(), clocks.calendarOf(running), now));
    }

    private List<Long> older(int limit) {
        return ask("select id" + OLDER + " order by id limit :limit")
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    private long count() {
        return ask("select count(*)" + OLDER).query(Long.class).single();
    }

    private JdbcClient.StatementSpec ask(String sql) {
        Agreement newest = agreements.make("any");
        return database.sql(sql).param("policy", newest.policyVersion()).param("calendar", newest.calendarVersion());
    }
}
