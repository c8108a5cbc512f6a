package io.flowdesk.process.security.seed;

import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the rows of {@link RoleRights} up to date at every start. Rows that an administrator has added stay. */
@Component
class RightsSeed {

    private final AuthorizationService authorizations;

    RightsSeed(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void plant() {
        RoleRights.all().forEach(this::plant);
    }

    private void plant(Grant grant) {
        AuthorizationEntity row =
                (AuthorizationEntity) Objects.requireNonNullElseGet(present(grant), () -> blank(grant));
        int before = row.getPermissions();
        row.setPermissions(grant.permissions().toArray(Permission[]::new));
        if (row.getId() == null || row.getPermissions() != before) {
            authorizations.saveAuthorization(row);
        }
    }

    private @Nullable Authorization present(Grant grant) {
        return authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(grant.role().group())
                .resourceType(grant.resource())
                .resourceId(grant.resourceId())
                .singleResult();
    }

    private Authorization blank(Grant grant) {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(grant.role().group());
        row.setResource(grant.resource());
        row.setResourceId(grant.resourceId());
        return row;
    }
}
