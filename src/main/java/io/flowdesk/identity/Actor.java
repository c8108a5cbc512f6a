package io.flowdesk.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who is acting: a signed-in agent, a requester by his link, an integration by its token, or the system itself.
 *
 * @param id the Camunda user id, {@code requester:<id>}, {@code integration:<name>} or {@code system}
 * @param teams keys of the teams he is a member, lead or deputy of
 * @param scopes what a token allows; empty for people
 */
public record Actor(String id, Kind kind, Set<Role> roles, Set<String> teams, Set<String> scopes) {

    public enum Kind {
        AGENT,
        REQUESTER,
        INTEGRATION,
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor("system", Kind.SYSTEM, Set.of(), Set.of(), Set.of());

    public Actor {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        teams = Set.copyOf(teams);
        scopes = Set.copyOf(scopes);
    }

    public static Actor requester(long requesterId) {
        return new Actor("requester:" + requesterId, Kind.REQUESTER, Set.of(), Set.of(), Set.of());
    }

    public static Actor integration(String name, Set<String> scopes) {
        return new Actor("integration:" + name, Kind.INTEGRATION, Set.of(), Set.of(), scopes);
    }

    public boolean isAgent() {
        return kind == Kind.AGENT;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
