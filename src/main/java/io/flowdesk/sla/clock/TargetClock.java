package io.flowdesk.sla.clock;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.policy.ClockKind;
import io.flowdesk.sla.policy.Target;
import io.flowdesk.sla.policy.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a ticket as it stands now, a projection of its ledger: each move is written there first. A clock goes
 * through cycles, of which this is the newest. Business time is counted by the calendar it was started or changed
 * with; a clock that does not run has no due date. Source: rules 1, 2, 5 and 6 of the SLA rules.
 */
@Entity
@Table(name = "sla_clock")
public class TargetClock {

    /** A breach is noticed, whatever the table of milestones says. */
    private static final int BREACH = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flowdesk")
    @SequenceGenerator(name = "flowdesk", sequenceName = "flowdesk_seq", allocationSize = 50)
    private long id;

    private long ticketId;

    @Enumerated(EnumType.STRING)
    private ClockKind kind = ClockKind.RESOLUTION;

    @Enumerated(EnumType.STRING)
    private ClockState state = ClockState.STOPPED;

    private int cycle;
    private int position;
    private Instant anchor = Instant.EPOCH;
    private Instant startedAt = Instant.EPOCH;

    @Embedded
    private Measure measure = new Measure();

    private @Nullable Instant dueAt;
    private @Nullable Instant nextMilestoneAt;

    @Column(name = "milestone_reached")
    private int milestone;

    private @Nullable Instant breachedAt;
    private @Nullable Instant metAt;

    protected TargetClock() {}

    /** A clock that has not been started yet. */
    public TargetClock(long ticketId, ClockKind kind) {
        this.ticketId = ticketId;
        this.kind = kind;
    }

    // --- how it stands ----------------------------------------------------------------------------------------------

    public long ticketId() {
        return ticketId;
    }

    public ClockKind kind() {
        return kind;
    }

    /** Late already is BREACHED, even while it goes on; a paused clock is PAUSED. */
    public ClockState stateAt(Instant now) {
        boolean late = state == ClockState.RUNNING && dueAt != null && !dueAt.isAfter(now);
        return late ? ClockState.BREACHED : state;
    }

    public boolean isLive() {
        return state.isLive();
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }

    public int cycle() {
        return cycle;
    }

    /** What the cycle measures from: receipt, or the message that began it. */
    public Instant anchor() {
        return anchor;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null unless it runs. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    /** Null unless it runs and a milestone lies ahead. */
    public @Nullable Instant nextMilestoneAt() {
        return nextMilestoneAt;
    }

    /** It has reached a milestone and still runs, or its present cycle is late. */
    public boolean isInDanger() {
        return breachedAt != null || (isLive() && milestone > 0);
    }

    /** The highest milestone of this cycle that was reached; 0 if none was. */
    public int percentReached() {
        return milestone;
    }

    /** Stays, whatever happens later. */
    public @Nullable Instant breachedAt() {
        return breachedAt;
    }

    public @Nullable Instant metAt() {
        return metAt;
    }

    public String policy() {
        return measure.policy();
    }

    public int policyVersion() {
        return measure.policyVersion();
    }

    public String calendar() {
        return measure.calendar();
    }

    public int calendarVersion() {
        return measure.calendarVersion();
    }

    /** Business time. */
    public Duration target() {
        return measure.target();
    }

    /** Business time that has passed up to the instant, pauses not counted. */
    public Duration consumed(BusinessCalendar calendar, Instant at) {
        return measure.consumed(calendar, at);
    }

    /** When it would be due if it changed to these terms now; null unless it runs. */
    public @Nullable Instant dueUnder(Terms terms, Target target, BusinessCalendar present, Instant now) {
        return isRunning()
                ? measure.changed(kind, target, terms, startedAt, present, now).dueAt(terms.calendar(), BREACH)
                : null;
    }

    int nextPosition() {
        return ++position;
    }

    // --- what happens to it -----------------------------------------------------------------------------------------

    /** Begins a cycle, which is measured from the anchor on. */
    public void start(Instant anchor, Target target, Terms terms, Turn turn) {
        require(!isLive(), "is running already");
        this.anchor = anchor;
        this.cycle++;
        this.startedAt = turn.at();
        this.milestone = 0;
        this.breachedAt = null;
        this.metAt = null;
        this.state = ClockState.RUNNING;
        this.measure = Measure.of(kind, target, terms, turn.at());
        project(terms.calendar());
        write(EntryKind.STARTED, turn.with(terms.calendar()), null);
    }

    /** Stands still, for the reason of the turn. */
    public void pause(Turn now) {
        require(isRunning(), "does not run");
        Turn turn = inOrder(now);
        settle(turn);
        measure.stop(turn.calendar(), turn.at());
        become(ClockState.PAUSED, EntryKind.PAUSED, turn);
    }

    public void resume(Turn turn) {
        require(state == ClockState.PAUSED, "is not paused");
        measure.run(turn.at());
        become(ClockState.RUNNING, EntryKind.RESUMED, turn);
    }

    /** The same cycle goes on with what was consumed: the time in between does not count. */
    public void reopen(Turn turn) {
        require(!isLive(), "has not ended");
        measure.run(turn.at());
        metAt = null;
        become(ClockState.RUNNING, EntryKind.REOPENED, turn);
    }

    /**
     * What was consumed stays, the target is replaced.
     *
     * @return true if the change makes the ticket late that was not late before
     */
    public boolean change(Terms terms, Target target, Turn now) {
        require(isLive(), "has ended");
        Turn turn = inOrder(now);
        settle(turn);
        measure = measure.changed(kind, target, terms, startedAt, turn.calendar(), turn.at());
        milestone = Math.max(milestone, measure.percentReached());
        project(terms.calendar());
        Turn changed = turn.with(terms.calendar());
        write(EntryKind.TARGET_CHANGED, changed, null);
        boolean late = breachedAt == null && measure.isUsedUp();
        if (late) {
            breach(changed, EntryKind.BREACHED_BY_CHANGE);
        }
        return late;
    }

    /** What it measures has come: the turn's instant is when. */
    public void meet(Turn now) {
        require(isLive(), "has ended");
        Turn turn = inOrder(now);
        settle(turn);
        measure.stop(turn.calendar(), turn.at());
        metAt = turn.at();
        become(breachedAt == null ? ClockState.MET : ClockState.BREACHED, EntryKind.MET, turn);
    }

    /** There is nothing to measure any more. */
    public void stop(Turn now) {
        require(isLive(), "has ended");
        Turn turn = inOrder(now);
        settle(turn);
        measure.stop(turn.calendar(), turn.at());
        become(ClockState.STOPPED, EntryKind.STOPPED, turn);
    }

    /**
     * Takes the next milestone whose time has come; it is never taken again in this cycle.
     *
     * @return its percentage; empty if none is due at the turn's instant
     */
    public OptionalInt takeMilestone(Turn turn) {
        if (nextMilestoneAt == null || nextMilestoneAt.isAfter(turn.at())) {
            return OptionalInt.empty();
        }
        Turn then = turn.at(nextMilestoneAt);
        int percent = measure.nextPercent(milestone).orElseThrow();
        milestone = percent;
        project(turn.calendar());
        write(EntryKind.MILESTONE_REACHED, then, percent);
        if (percent >= BREACH && breachedAt == null) {
            breach(then, EntryKind.BREACHED);
        }
        return OptionalInt.of(percent);
    }

    /** The machine's clock may have been set back since this one began to run; the ledger does not go back with it. */
    private Turn inOrder(Turn turn) {
        Instant since = measure.runningSince();
        return since != null && turn.at().isBefore(since) ? turn.at(since) : turn;
    }

    /** A timer may come later than the breach that it stands for. */
    private void settle(Turn turn) {
        if (breachedAt == null && dueAt != null && dueAt.isBefore(turn.at())) {
            breach(turn.at(dueAt).because(null), EntryKind.BREACHED);
        }
    }

    private void breach(Turn turn, EntryKind entry) {
        breachedAt = turn.at();
        write(entry, turn, null);
    }

    private void become(ClockState next, EntryKind entry, Turn turn) {
        state = next;
        project(turn.calendar());
        write(entry, turn, null);
    }

    private void project(BusinessCalendar calendar) {
        dueAt = isRunning() ? measure.dueAt(calendar, BREACH) : null;
        OptionalInt next = measure.nextPercent(milestone);
        nextMilestoneAt = isRunning() && next.isPresent() ? measure.dueAt(calendar, next.getAsInt()) : null;
    }

    private void write(EntryKind entry, Turn turn, @Nullable Integer percent) {
        turn.book().write(new Entry(this, entry, turn, percent));
    }

    private void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new IllegalStateException(
                    "The %s clock of ticket %d %s.".formatted(kind.words(), ticketId, otherwise));
        }
    }
}
