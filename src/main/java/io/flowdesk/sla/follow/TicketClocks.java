package io.flowdesk.sla.follow;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.CalendarVersions;
import io.flowdesk.sla.clock.Entry;
import io.flowdesk.sla.clock.TargetClock;
import io.flowdesk.sla.clock.Turn;
import io.flowdesk.sla.policy.ClockKind;
import io.flowdesk.sla.policy.Terms;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clocks of a ticket and their ledger. Every call needs the ticket to be locked in the running transaction, for
 * nothing else keeps two transactions from moving the same clock.
 */
@Component
public class TicketClocks {

    private final EntityManager entities;
    private final CalendarVersions calendars;
    private final ClocksInHand hand = new ClocksInHand();

    TicketClocks(EntityManager entities, CalendarVersions calendars) {
        this.entities = entities;
        this.calendars = calendars;
    }

    /**
     * How the clocks stand after they followed.
     *
     * @param madeLate those that the change of a target made late
     * @param calm what was warned of has come in time, and nothing else is in danger or late
     * @param dueAt earliest due date of all running clocks; null if none runs
     * @param nextMilestoneAt earliest milestone of all running clocks; null if none lies ahead
     */
    public record Followed(
            List<ClockKind> madeLate, boolean calm, @Nullable Instant dueAt, @Nullable Instant nextMilestoneAt) {}

    /** A milestone that was taken. */
    public record Reached(ClockKind clock, int cycle, int percent) {}

    /** Of a ticket that the running transaction has created: there is nothing to read. */
    public void ofNew(long ticketId) {
        hand.put(ticketId, List.of());
    }

    public Followed follow(Situation situation, Terms terms) {
        List<TargetClock> clocks = all(situation.ticketId());
        boolean wasInDanger = clocks.stream().anyMatch(TargetClock::isInDanger);
        List<ClockKind> madeLate = new Keeper(situation, terms, this::calendarOf, entities::persist).move(clocks);
        clocks.stream()
                .filter(clock -> clock.cycle() > 0 && !entities.contains(clock))
                .forEach(entities::persist);
        hand.put(situation.ticketId(), started(clocks));
        return new Followed(
                madeLate,
                wasInDanger && clocks.stream().noneMatch(TargetClock::isInDanger),
                earliest(clocks, TargetClock::dueAt),
                earliest(clocks, TargetClock::nextMilestoneAt));
    }

    /** Takes the earliest milestone whose time has come; empty when none is due. */
    public Optional<Reached> takeMilestone(long ticketId, Instant at, String why) {
        return of(ticketId).stream()
                .filter(clock -> clock.nextMilestoneAt() != null)
                .min(Comparator.comparing(clock -> Objects.requireNonNull(clock.nextMilestoneAt())))
                .flatMap(clock -> take(clock, at, why));
    }

    private Optional<Reached> take(TargetClock clock, Instant at, String why) {
        var turn = new Turn(calendarOf(clock), at, "system", why, entities::persist);
        var percent = clock.takeMilestone(turn);
        return percent.isPresent()
                ? Optional.of(new Reached(clock.kind(), clock.cycle(), percent.getAsInt()))
                : Optional.empty();
    }

    /** When the next milestone of any running clock comes; empty when none lies ahead. */
    public Optional<Instant> nextMilestone(long ticketId) {
        return Optional.ofNullable(earliest(of(ticketId), TargetClock::nextMilestoneAt));
    }

    /** Those that were started at least once, in the order of {@link ClockKind}. */
    public List<TargetClock> of(long ticketId) {
        return hand.of(ticketId, this::read);
    }

    private List<TargetClock> read(long ticketId) {
        return entities
                .createQuery("select c from TargetClock c where c.ticketId = :ticket", TargetClock.class)
                .setParameter("ticket", ticketId)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(TargetClock::kind))
                .toList();
    }

    /** Of several tickets, in no particular order. */
    public List<TargetClock> of(Collection<Long> tickets) {
        return tickets.size() == 1 ? ofOne(tickets.iterator().next()) : ofSeveral(tickets);
    }

    /** Only looked at: the ticket may not be locked yet, so nothing is kept for whoever moves the clocks later. */
    private List<TargetClock> ofOne(long ticketId) {
        return hand.known(ticketId).orElseGet(() -> read(ticketId));
    }

    private List<TargetClock> ofSeveral(Collection<Long> tickets) {
        return entities.createQuery("select c from TargetClock c where c.ticketId in :tickets", TargetClock.class)
                .setParameter("tickets", tickets)
                .getResultList();
    }

    /** The whole ledger of a ticket, in the order in which it was written, clock by clock. */
    public List<Entry> ledger(long ticketId) {
        return entities
                .createQuery("select e from Entry e where e.ticketId = :ticket order by e.position", Entry.class)
                .setParameter("ticket", ticketId)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Entry::clock))
                .toList();
    }

    /** By the version that the clock was started or changed with. */
    public BusinessCalendar calendarOf(TargetClock clock) {
        return calendars.inVersion(clock.calendar(), clock.calendarVersion());
    }

    /** That of the ticket's policy, by the clock that all policies have; empty if it was never started. */
    public Optional<BusinessCalendar> calendarOf(long ticketId) {
        return of(ticketId).stream()
                .filter(clock -> clock.kind() == ClockKind.RESOLUTION)
                .map(this::calendarOf)
                .findFirst();
    }

    private static List<TargetClock> started(List<TargetClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.cycle() > 0)
                .sorted(Comparator.comparing(TargetClock::kind))
                .toList();
    }

    private List<TargetClock> all(long ticketId) {
        List<TargetClock> clocks = new ArrayList<>(of(ticketId));
        List<ClockKind> known = clocks.stream().map(TargetClock::kind).toList();
        Arrays.stream(ClockKind.values())
                .filter(kind -> !known.contains(kind))
                .forEach(kind -> clocks.add(new TargetClock(ticketId, kind)));
        return clocks;
    }

    private static @Nullable Instant earliest(
            List<TargetClock> clocks, Function<TargetClock, @Nullable Instant> instant) {
        return clocks.stream()
                .map(instant)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
