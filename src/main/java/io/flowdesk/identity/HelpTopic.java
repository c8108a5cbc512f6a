package io.flowdesk.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a requester chooses, and what follows from it.
 *
 * @param internal hidden from requesters
 * @param confidential front desks of other teams may not read its tickets
 * @param team the team that {@code routing.dmn} falls back to
 * @param slaPolicy what {@code sla-policy.dmn} is asked with
 * @param triage a person decides topic, impact, urgency and team first
 * @param approval a lead approves before work starts
 * @param confirmation the requester is asked whether it is solved before the ticket closes
 * @param identityProof cannot be resolved before the requester's identity was verified
 * @param verification the agent states that the solution was verified before it is sent
 * @param skills what an agent must know to be picked automatically
 */
public record HelpTopic(
        String key,
        String name,
        @Nullable String parent,
        boolean internal,
        boolean confidential,
        String team,
        Level impact,
        Level urgency,
        String slaPolicy,
        boolean triage,
        boolean approval,
        boolean confirmation,
        boolean identityProof,
        boolean verification,
        Set<String> skills,
        List<TopicField> fields) {

    /** Of topics that name none, and of tickets without a topic. */
    public static final String STANDARD_POLICY = "standard";

    public HelpTopic {
        skills = Set.copyOf(skills);
        fields = List.copyOf(fields);
    }
}
