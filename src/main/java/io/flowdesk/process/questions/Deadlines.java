package io.flowdesk.process.questions;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.DeskTime;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Team;
import io.flowdesk.identity.Waits;
import io.flowdesk.process.Names;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/**
 * The bean {@code deadline} of the models: when a wait is over, or the next SLA milestone comes. Waits are those of the desk file, in business time of
 * the team's calendar; only the reopen window is calendar time. Never null, for a timer without a date fails.
 */
@Component(Names.Bean.DEADLINE)
public class Deadlines {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Desks desks;
    private final DeskTime time;
    private final Clock clock;

    Deadlines(Tickets tickets, TicketClocks clocks, Desks desks, DeskTime time, Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.desks = desks;
        this.time = time;
        this.clock = clock;
    }

    /** Never while somebody has it; the timer is set anew whenever that changes. */
    public Date unclaimed(long ticketId) {
        return tickets.get(ticketId).ownership().assignee() == null ? triage(ticketId) : Date.from(NEVER);
    }

    public Date triage(long ticketId) {
        return Date.from(time.after(teamOf(tickets.get(ticketId)), waits().unclaimed()));
    }

    /** The next step of the ladder, counted from the beginning of the wait. */
    public Date requesterReminder(long ticketId) {
        Ticket ticket = tickets.get(ticketId);
        List<Integer> ladder = waits().requesterReminderDays();
        int next = Math.min(ticket.waiting().reminders(), ladder.size() - 1);
        return sinceWaiting(ticket, ladder.get(next));
    }

    public Date noResponse(long ticketId) {
        return sinceWaiting(tickets.get(ticketId), waits().noResponseDays());
    }

    public Date thirdParty(long ticketId) {
        return Date.from(Objects.requireNonNull(tickets.get(ticketId).waiting().until()));
    }

    public Date confirmationReminder(long ticketId) {
        return sinceWaiting(tickets.get(ticketId), waits().confirmationReminderDays());
    }

    public Date silentClose(long ticketId) {
        return sinceWaiting(tickets.get(ticketId), waits().silentCloseDays());
    }

    public Date approvalReminder(long ticketId) {
        return fromNow(ticketId, Waits::approvalReminderDays);
    }

    public Date approvalDeputy(long ticketId) {
        return fromNow(ticketId, Waits::approvalDeputyDays);
    }

    public Date reopenWindow(long ticketId) {
        Instant closed =
                Objects.requireNonNullElseGet(tickets.get(ticketId).milestones().closedAt(), clock::instant);
        return Date.from(
                closed.atZone(ZoneOffset.UTC).plus(waits().reopenWindow()).toInstant());
    }

    /** Of the SLA clocks that run; only asked when there is one. */
    public Date nextMilestone(long ticketId) {
        return Date.from(clocks.nextMilestone(ticketId).orElseThrow());
    }

    /**
     * Before what a person promised, by that much business time; by half of what is left where less than twice as much is.
     *
     * @param businessTime as {@code PT1H}
     */
    public Date beforePromise(long ticketId, String businessTime) {
        Ticket ticket = tickets.get(ticketId);
        Instant promised = Objects.requireNonNull(ticket.promisedAt());
        return Date.from(time.before(teamOf(ticket), promised, Duration.parse(businessTime)));
    }

    /** What a person promised, whatever the hour. */
    public Date promised(long ticketId) {
        return Date.from(Objects.requireNonNull(tickets.get(ticketId).promisedAt()));
    }

    private Date fromNow(long ticketId, ToIntFunction<Waits> days) {
        return Date.from(time.afterDays(teamOf(tickets.get(ticketId)), clock.instant(), days.applyAsInt(waits())));
    }

    private Date sinceWaiting(Ticket ticket, int days) {
        Instant since = Objects.requireNonNullElseGet(ticket.waiting().since(), clock::instant);
        return Date.from(time.afterDays(teamOf(ticket), since, days));
    }

    private Team teamOf(Ticket ticket) {
        Desk desk = desks.current();
        return desk.theTeam(ticket.ownership().team());
    }

    private Waits waits() {
        return desks.current().waits();
    }
}
