package io.flowdesk.process.security.seed;

import io.flowdesk.identity.Role;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What everybody in a role may do with one resource, or with all of a kind. */
record Grant(Role role, Resource resource, String resourceId, List<Permission> permissions) {

    static Grant onAll(Role role, Resource resource, Permission... permissions) {
        return new Grant(role, resource, Authorization.ANY, List.of(permissions));
    }

    static Grant on(String resourceId, Role role, Resource resource, Permission... permissions) {
        return new Grant(role, resource, resourceId, List.of(permissions));
    }
}
