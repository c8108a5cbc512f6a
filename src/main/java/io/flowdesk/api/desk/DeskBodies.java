package io.flowdesk.api.desk;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Level;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.Team;
import io.flowdesk.identity.TopicField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What callers see of the desk file. */
final class DeskBodies {

    private DeskBodies() {}

    record TopicBody(
            String key,
            String name,
            @Nullable String parent,
            boolean internal,
            String team,
            Level impact,
            Level urgency,
            boolean approval,
            List<TopicField> fields) {

        static TopicBody of(HelpTopic topic) {
            return new TopicBody(
                    topic.key(),
                    topic.name(),
                    topic.parent(),
                    topic.internal(),
                    topic.team(),
                    topic.impact(),
                    topic.urgency(),
                    topic.approval(),
                    topic.fields());
        }
    }

    record TeamBody(
            String key,
            String name,
            int tier,
            @Nullable String lead,
            @Nullable String deputy,
            boolean frontDesk,
            List<String> members) {

        static TeamBody of(Team team) {
            return new TeamBody(
                    team.key(), team.name(), team.tier(), team.lead(), team.deputy(), team.frontDesk(), team.members());
        }
    }

    /** @param available false on days of absence */
    record AgentBody(
            String id,
            String name,
            @Nullable String email,
            Set<Role> roles,
            List<String> teams,
            Set<String> skills,
            boolean available) {

        static AgentBody of(Agent agent, List<Team> teams, boolean available) {
            return new AgentBody(
                    agent.id(),
                    agent.name(),
                    agent.email(),
                    new TreeSet<>(agent.roles()),
                    teams.stream().map(Team::key).toList(),
                    new TreeSet<>(agent.skills()),
                    available);
        }
    }
}
