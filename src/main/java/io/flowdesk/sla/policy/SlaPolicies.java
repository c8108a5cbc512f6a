package io.flowdesk.sla.policy;

import java.util.List;
import java.util.Map;

/** The tables of the SLA, which an analyst changes. */
public interface SlaPolicies {

    /** The version of {@code sla-policy.dmn} that new tickets get. */
    int newestVersion();

    /** {@code sla-policy.dmn} in that version, or the newest one where that was deleted. */
    Promise promise(String policy, String priority, int version);

    /** {@code sla-milestones.dmn}, newest version; ascending by percentage. */
    List<Milestone> milestones(ClockKind clock, String priority);

    /**
     * What a policy promises.
     *
     * @param calendar key of a calendar of the desk
     */
    record Promise(String calendar, Map<ClockKind, Target> targets, boolean thirdPartyPauses) {}
}
