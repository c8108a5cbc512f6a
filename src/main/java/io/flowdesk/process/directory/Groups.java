package io.flowdesk.process.directory;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.Team;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Roles and teams as groups of the engine; a person is in those that the desk file says, and in no other. */
@Component
class Groups {

    private static final String OF_ROLES = "SYSTEM";
    private static final String OF_TEAMS = "TEAM";

    private final IdentityService identity;

    Groups(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    void create(Desk desk) {
        for (Role role : Role.values()) {
            create(role.group(), role.name().toLowerCase(Locale.ROOT), OF_ROLES);
        }
        desk.teams().values().forEach(team -> create(team.key(), team.name(), OF_TEAMS));
    }

    private void create(String id, String name, String type) {
        Group existing = identity.createGroupQuery().groupId(id).singleResult();
        Group group = existing == null ? identity.newGroup(id) : existing;
        group.setName(name);
        group.setType(type);
        identity.saveGroup(group);
    }

    void setMemberships(Agent agent, Desk desk) {
        Set<String> wanted = wanted(agent, desk);
        Set<String> present = present(agent.id());
        minus(wanted, present).forEach(group -> identity.createMembership(agent.id(), group));
        minus(present, wanted).forEach(group -> identity.deleteMembership(agent.id(), group));
    }

    /** Who is no longer at the desk sees nothing more of it, even while he can still sign in. */
    void leave(List<String> userIds) {
        userIds.forEach(user -> present(user).forEach(group -> identity.deleteMembership(user, group)));
    }

    private Set<String> present(String userId) {
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private static Set<String> wanted(Agent agent, Desk desk) {
        return Stream.concat(
                        agent.roles().stream().map(Role::group),
                        desk.teamsOf(agent.id()).stream().map(Team::key))
                .collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> these, Set<String> those) {
        Set<String> rest = new HashSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
