package io.flowdesk.sla.policy;

import java.util.Set;

/**
 * What happens when so much of a target has passed; a row of {@code sla-milestones.dmn}.
 *
 * @param percent of the target, above 0; more than 100 comes after the breach
 */
public record Milestone(int percent, Set<Told> told, Raise raise) {

    public Milestone {
        told = Set.copyOf(told);
    }

    /** Who is told. */
    public enum Told {
        /** Whoever has the ticket, else the queue of its team. */
        AGENT,
        /** Of a team without one the deputy, then a manager. */
        LEAD,
        MANAGER,
        REQUESTER
    }

    /** What else is done. */
    public enum Raise {
        NOTHING,
        /** To the next tier, where there is one. */
        TIER,
        /** As {@code escalation-path.dmn} says, with a review by the lead. */
        ESCALATE
    }
}
