package io.flowdesk.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who signs in: an agent, lead, manager, analyst or administrator. {@code id} is the Camunda user id.
 *
 * @param mutedEvents keys of the events of which he wants no mail; tasks are brought to him all the same
 */
public record Agent(
        String id,
        String name,
        @Nullable String email,
        Set<Role> roles,
        Set<String> skills,
        List<Absence> absences,
        Locale language,
        ZoneId zone,
        Set<String> mutedEvents) {

    public Agent {
        roles = Set.copyOf(roles);
        skills = Set.copyOf(skills);
        absences = List.copyOf(absences);
        mutedEvents = Set.copyOf(mutedEvents);
    }

    public boolean isAvailable(Instant at) {
        return absences.stream().noneMatch(absence -> absence.covers(at, zone));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
