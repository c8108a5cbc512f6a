package io.flowdesk.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of agents, also a group of the engine with the same key.
 *
 * @param tier 1, 2 or 3
 * @param frontDesk reads every ticket except those of confidential topics
 * @param calendar key of the business calendar its waits run in
 * @param escalatesTo key of the team that a functional escalation goes to; null: decided by tier alone
 */
public record Team(
        String key,
        String name,
        int tier,
        @Nullable String lead,
        @Nullable String deputy,
        boolean frontDesk,
        AssignmentStrategy assignment,
        List<String> members,
        String calendar,
        @Nullable String escalatesTo) {

    public Team {
        members = List.copyOf(members);
    }

    public boolean hasMember(String agent) {
        return members.contains(agent);
    }

    public boolean isLedBy(String agent) {
        return agent.equals(lead) || agent.equals(deputy);
    }
}
