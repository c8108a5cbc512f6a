package io.flowdesk.process.security;

import io.flowdesk.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * The signed-in user who calls the engine from outside, as the engine knows him. His tasks are those assigned to him
 * and those offered to him or to one of his groups.
 */
record Caller(String id, List<String> groups) {

    static Caller of(Authentication authentication) {
        return new Caller(
                authentication.getUserId(),
                Optional.ofNullable(authentication.getGroupIds()).orElse(List.of()));
    }

    boolean is(Role... roles) {
        return Arrays.stream(roles).map(Role::group).anyMatch(groups::contains);
    }

    boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    boolean seesEveryTask() {
        return is(Role.MANAGER, Role.ADMINISTRATOR);
    }

    /** An analyst changes how tickets flow and has no business with what is in them. */
    boolean hasTasks() {
        return is(Role.AGENT, Role.LEAD, Role.MANAGER, Role.ADMINISTRATOR);
    }

    boolean mayRead(TaskEntity task) {
        return seesEveryTask() || (hasTasks() && owns(task));
    }

    /** A manager reads everything, but works only on what was handed to him. */
    boolean mayWorkOn(TaskEntity task) {
        return isAdministrator() || (hasTasks() && owns(task));
    }

    private boolean owns(TaskEntity task) {
        return id.equals(storedAssigneeOf(task))
                || task.getCandidates().stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(IdentityLink candidate) {
        return id.equals(candidate.getUserId())
                || groups.contains(Objects.requireNonNullElse(candidate.getGroupId(), ""));
    }

    /** Not the assignee that the call is about to set: nobody gets a task by writing his name on it. */
    private static Object storedAssigneeOf(TaskEntity task) {
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return Objects.requireNonNullElse(change == null ? task.getAssignee() : change.getOrgValue(), "");
    }
}
