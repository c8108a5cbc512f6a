package io.flowdesk.process.forms;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.AssignmentStrategy;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Level;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.Team;
import io.flowdesk.identity.Waits;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two teams, two topics, an agent, and a manager who can have no ticket. */
public final class SmallDesk {

    private SmallDesk() {}

    public static Desk desk() {
        return new Desk(
                1,
                Map.of(
                        "service-desk",
                        team("service-desk", "Service Desk"),
                        "network",
                        team("network", "A network team")),
                Map.of("amira", agent("amira", Role.AGENT), "max", agent("max", Role.MANAGER)),
                Map.of("hardware", topic("hardware", null), "printer", topic("printer", "hardware")),
                Map.of(),
                Map.of(),
                Map.of(),
                Waits.defaults(),
                "service-desk");
    }

    private static Team team(String key, String name) {
        return new Team(key, name, 1, null, null, false, AssignmentStrategy.QUEUE, List.of(), "Office", null);
    }

    private static Agent agent(String id, Role role) {
        return new Agent(
                id, "A person", null, Set.of(role), Set.of(), List.of(), Locale.ENGLISH, ZoneOffset.UTC, Set.of());
    }

    private static HelpTopic topic(String key, @Nullable String parent) {
        return new HelpTopic(
                key,
                "The " + key,
                parent,
                false,
                false,
                "service-desk",
                Level.LOW,
                Level.LOW,
                HelpTopic.STANDARD_POLICY,
                false,
                false,
                true,
                false,
                false,
                Set.of(),
                List.of());
    }
}
