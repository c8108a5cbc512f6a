package io.flowdesk.identity;

import io.flowdesk.sla.BusinessCalendar;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the desk file says, in its order and in one immutable version of it. Keys are unique; a reference to a
 * key that does not exist cannot occur, because the import refuses it.
 *
 * @param triageTeam key of the team that triages what has no team yet
 */
public record Desk(
        int version,
        Map<String, Team> teams,
        Map<String, Agent> agents,
        Map<String, HelpTopic> topics,
        Map<String, BusinessCalendar> calendars,
        Map<String, CannedResponse> cannedResponses,
        Map<String, CustomStatus> statuses,
        Waits waits,
        String triageTeam) {

    public Desk {
        teams = ordered(teams);
        agents = ordered(agents);
        topics = ordered(topics);
        calendars = ordered(calendars);
        cannedResponses = ordered(cannedResponses);
        statuses = ordered(statuses);
    }

    private static <V> Map<String, V> ordered(Map<String, V> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Team> team(String key) {
        return Optional.ofNullable(teams.get(key));
    }

    /** The team of a key that is known to exist. */
    public Team theTeam(String key) {
        return Objects.requireNonNull(teams.get(key), key);
    }

    public Optional<Agent> agent(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(agents.get(id));
    }

    /** Whoever has that address, in whatever case it is written. */
    public Optional<Agent> agentWithAddress(String address) {
        return agents.values().stream()
                .filter(agent -> address.equalsIgnoreCase(agent.email()))
                .findFirst();
    }

    /** Keys of the teams that are asked about what belongs to no team yet. */
    public List<String> frontDesk() {
        List<String> front =
                teams.values().stream().filter(Team::frontDesk).map(Team::key).toList();
        return front.isEmpty() ? List.of(triageTeam) : front;
    }

    public Optional<HelpTopic> topic(@Nullable String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(topics.get(key));
    }

    public boolean isAvailable(@Nullable String agentId, Instant at) {
        return agent(agentId).filter(agent -> agent.isAvailable(at)).isPresent();
    }

    public BusinessCalendar calendarOf(Team team) {
        return Objects.requireNonNull(calendars.get(team.calendar()), team.calendar());
    }

    public boolean insideReopenWindow(Instant closed, Instant now) {
        return now.isBefore(
                closed.atZone(ZoneOffset.UTC).plus(waits.reopenWindow()).toInstant());
    }

    /** Every team that the person belongs to as member, lead or deputy. */
    public List<Team> teamsOf(String agentId) {
        return teams.values().stream()
                .filter(team -> team.hasMember(agentId) || team.isLedBy(agentId))
                .toList();
    }

    /**
     * Who answers for a team at this moment: the lead, else the deputy, else a manager, else an administrator. Absent
     * people are skipped; when everybody is absent the first of the chain is named anyway, so it is never nobody.
     */
    public Agent leadOf(Team team, Instant at) {
        List<Agent> chain = chainOf(team).toList();
        return chain.stream().filter(agent -> agent.isAvailable(at)).findFirst().orElseGet(() -> chain.get(0));
    }

    private Stream<Agent> chainOf(Team team) {
        return Stream.of(
                        agent(team.lead()).stream(),
                        agent(team.deputy()).stream(),
                        withRole(Role.MANAGER),
                        withRole(Role.ADMINISTRATOR))
                .flatMap(people -> people);
    }

    /** In a stable order, by user id. */
    public Stream<Agent> withRole(Role role) {
        return agents.values().stream().filter(agent -> agent.has(role)).sorted((a, b) -> a.id().compareTo(b.id()));
    }

    public Optional<Actor> actor(String agentId) {
        return agent(agentId)
                .map(agent -> new Actor(agent.id(), Actor.Kind.AGENT, agent.roles(), keys(teamsOf(agentId)), Set.of()));
    }

    private static Set<String> keys(List<Team> teams) {
        return teams.stream().map(Team::key).collect(Collectors.toSet());
    }
}
