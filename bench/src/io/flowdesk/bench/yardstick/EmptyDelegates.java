package io.flowdesk.bench.yardstick;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The beans that the models name, with nothing behind them: answers are constants, steps do nothing. */
public final class EmptyDelegates {

    private static final Set<String> STEPS = Set.of(
            "derivePriority", "endLifecycle", "endSideWork", "judgeReply", "notifyPeople", "pickAgent",
            "reopenTicket", "reportUnclaimed", "routeTicket", "screenTicket", "setStatus", "tellMilestone");

    private final Date later = Date.from(Instant.now().plus(Duration.ofDays(365)));
    private final Date before = Date.from(Instant.now().minus(Duration.ofDays(1)));
    private final Set<Long> resolved = ConcurrentHashMap.newKeySet();
    private final AtomicInteger milestones = new AtomicInteger();
    private final boolean firstMilestoneIsDue;

    /** @param firstMilestoneIsDue whether each ticket has a first milestone that is due already */
    EmptyDelegates(boolean firstMilestoneIsDue) {
        this.firstMilestoneIsDue = firstMilestoneIsDue;
    }

    /** From now on the clocks of that ticket have no milestone ahead of them. */
    void stopClocks(long ticketId) {
        resolved.add(ticketId);
    }

    int milestones() {
        return milestones.get();
    }

    Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        STEPS.forEach(step -> beans.put(step, (JavaDelegate) execution -> {}));
        beans.put("takeMilestone", (JavaDelegate) execution -> {
            milestones.incrementAndGet();
            execution.setVariable("slaTold", Variables.untypedValue("", true));
            execution.setVariable("slaRaise", Variables.untypedValue("NOTHING", true));
        });
        beans.put("ticket", new Ticket());
        beans.put("deadline", new Deadline());
        return beans;
    }

    /** A ticket that is routed to a team and waits for one of its agents to claim it. */
    public final class Ticket {

        public boolean hasMilestoneAhead(long ticketId) {
            return !resolved.contains(ticketId);
        }

        public boolean isUnclaimed(long ticketId) {
            return true;
        }

        public boolean wantsConfirmation(long ticketId) {
            return true;
        }

        public boolean isResolved(long ticketId) {
            return false;
        }

        public boolean isReopened(long ticketId) {
            return false;
        }

        public boolean isSuspectedSpam(long ticketId) {
            return false;
        }

        public boolean isSuspectedDuplicate(long ticketId) {
            return false;
        }

        public boolean needsApproval(long ticketId) {
            return false;
        }

        public boolean needsTriage(long ticketId) {
            return false;
        }

        public @Nullable String assignee(long ticketId) {
            return null;
        }

        public String teams(long ticketId) {
            return "service-desk";
        }

        public int taskPriority(long ticketId) {
            return 50;
        }
    }

    /** All in a year, but for a first milestone that is wanted now. */
    public final class Deadline {

        private final Map<Long, Boolean> asked = new ConcurrentHashMap<>();

        public Date nextMilestone(long ticketId) {
            return firstMilestoneIsDue && asked.putIfAbsent(ticketId, true) == null ? before : later;
        }

        public Date unclaimed(long ticketId) {
            return later;
        }

        public Date triage(long ticketId) {
            return later;
        }

        public Date confirmationReminder(long ticketId) {
            return later;
        }

        public Date silentClose(long ticketId) {
            return later;
        }

        public Date reopenWindow(long ticketId) {
            return later;
        }
    }
}
