package io.flowdesk.sla.follow;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.SampleCalendars;
import io.flowdesk.sla.clock.Entry;
import io.flowdesk.sla.clock.TargetClock;
import io.flowdesk.sla.clock.Turn;
import io.flowdesk.sla.policy.ClockKind;
import io.flowdesk.sla.policy.Milestone;
import io.flowdesk.sla.policy.Milestone.Raise;
import io.flowdesk.sla.policy.Target;
import io.flowdesk.sla.policy.Terms;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of a ticket as its clocks see it. Times are local to Berlin, targets those of the default policy. */
final class Life {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final BusinessCalendar OFFICE = SampleCalendars.office().toCalendar("office", 3);
    static final BusinessCalendar ALWAYS = BusinessCalendar.aroundTheClock("always", BERLIN);

    private final List<TargetClock> clocks = Arrays.stream(ClockKind.values())
            .map(kind -> new TargetClock(1, kind))
            .toList();
    private final List<Entry> ledger = new ArrayList<>();
    private final Instant receivedAt;
    private final boolean thirdPartyPauses;
    private Map<ClockKind, Target> targets;
    private BusinessCalendar calendar = OFFICE;
    private Phase phase = Phase.WITH_DESK;
    private @Nullable Instant firstResponseAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant unansweredSince;
    private @Nullable Instant waitingSince;
    private @Nullable Instant waitingUntil;
    private @Nullable Instant resolvedAt;
    private List<ClockKind> madeLate = List.of();

    private Life(String received, Map<ClockKind, Target> targets, boolean spokenTo, boolean thirdPartyPauses) {
        this.receivedAt = at(received);
        this.targets = targets;
        this.thirdPartyPauses = thirdPartyPauses;
        this.firstResponseAt = spokenTo ? receivedAt : null;
        step(received);
    }

    /** Received with the targets of a HIGH ticket. */
    static Life received(String local) {
        return new Life(local, high(), false, false);
    }

    static Life receivedByPhone(String local) {
        return new Life(local, high(), true, false);
    }

    static Life receivedWhereThirdPartiesPause(String local) {
        return new Life(local, high(), false, true);
    }

    static Life receivedWithResolutionIn(String local, String target) {
        return new Life(local, Map.of(ClockKind.RESOLUTION, Target.parse(target)), false, false);
    }

    static Map<ClockKind, Target> high() {
        return targets("PT1H", "PT1H", "PT4H", "PT8H");
    }

    static Map<ClockKind, Target> targets(String first, String next, String update, String resolution) {
        var targets = new EnumMap<ClockKind, Target>(ClockKind.class);
        targets.put(ClockKind.FIRST_RESPONSE, Target.parse(first));
        targets.put(ClockKind.NEXT_RESPONSE, Target.parse(next));
        targets.put(ClockKind.UPDATE, Target.parse(update));
        targets.put(ClockKind.RESOLUTION, Target.parse(resolution));
        return targets;
    }

    Life agentWrites(String local) {
        answeredAt = at(local);
        firstResponseAt = firstResponseAt == null ? answeredAt : firstResponseAt;
        unansweredSince = null;
        return step(local);
    }

    Life requesterWrites(String local) {
        unansweredSince = unansweredSince == null ? at(local) : unansweredSince;
        return phase == Phase.WITH_REQUESTER ? worksOn(local) : step(local);
    }

    Life agentAsks(String local) {
        phase = Phase.WITH_REQUESTER;
        return agentWrites(local);
    }

    Life waitsForRequester(String local) {
        phase = Phase.WITH_REQUESTER;
        return step(local);
    }

    Life waitsForApproval(String local) {
        phase = Phase.WITH_APPROVER;
        return step(local);
    }

    Life waitsForThirdParty(String local, String until) {
        phase = Phase.WITH_THIRD_PARTY;
        waitingSince = at(local);
        waitingUntil = at(until);
        return step(local);
    }

    Life worksOn(String local) {
        phase = Phase.WITH_DESK;
        waitingSince = null;
        waitingUntil = null;
        return step(local);
    }

    Life resolved(String local) {
        phase = Phase.RESOLVED;
        resolvedAt = at(local);
        return agentWrites(local);
    }

    Life reopened(String local) {
        resolvedAt = null;
        return worksOn(local);
    }

    Life closedUnsolved(String local) {
        phase = Phase.OVER;
        return step(local);
    }

    Life closed(String local) {
        phase = Phase.OVER;
        return step(local);
    }

    Life retargeted(String local, Map<ClockKind, Target> next) {
        targets = next;
        return step(local);
    }

    Life retargeted(String local, String resolution) {
        return retargeted(local, Map.of(ClockKind.RESOLUTION, Target.parse(resolution)));
    }

    Life movedTo(BusinessCalendar next, String local) {
        calendar = next;
        return step(local);
    }

    /** Takes all milestones that are due, as the timer would. */
    List<String> milestonesUntil(String local) {
        var taken = new ArrayList<String>();
        clocks.forEach(clock -> {
            OptionalInt percent = take(clock, local);
            while (percent.isPresent()) {
                taken.add(clock.kind().words() + " " + percent.getAsInt());
                percent = take(clock, local);
            }
        });
        return taken;
    }

    private OptionalInt take(TargetClock clock, String local) {
        return clock.takeMilestone(new Turn(calendarOf(clock), at(local), "system", "nobody acted", ledger::add));
    }

    private Life step(String local) {
        var situation = new Situation(
                1,
                phase,
                at(local),
                receivedAt,
                firstResponseAt,
                answeredAt,
                unansweredSince,
                waitingSince,
                waitingUntil,
                resolvedAt,
                "HIGH",
                "agent1",
                "the test");
        var terms = new Terms("standard", 1, calendar, targets, milestones(), thirdPartyPauses);
        madeLate = new Keeper(situation, terms, Life::calendarOf, ledger::add).move(clocks);
        return this;
    }

    private static Map<ClockKind, List<Milestone>> milestones() {
        var all = Stream.of(50, 75, 100, 150)
                .map(percent -> new Milestone(percent, Set.of(), Raise.NOTHING))
                .toList();
        var milestones = new HashMap<ClockKind, List<Milestone>>();
        Arrays.stream(ClockKind.values()).forEach(kind -> milestones.put(kind, all));
        return milestones;
    }

    private static BusinessCalendar calendarOf(TargetClock clock) {
        return clock.calendar().equals("always") ? ALWAYS : OFFICE;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    TargetClock clock(ClockKind kind) {
        return clocks.stream().filter(clock -> clock.kind() == kind).findFirst().orElseThrow();
    }

    List<ClockKind> madeLate() {
        return madeLate;
    }

    /** What the ledger says of a clock, in words. */
    List<String> ledger(ClockKind kind) {
        return ledger.stream()
                .filter(entry -> entry.clock() == kind)
                .map(Life::words)
                .toList();
    }

    List<Entry> ledger() {
        return List.copyOf(ledger);
    }

    private static String words(Entry entry) {
        var when = LocalDateTime.ofInstant(entry.at(), BERLIN);
        var percent = entry.percent() == null ? "" : " " + entry.percent();
        return when + " " + entry.entry() + percent;
    }
}
