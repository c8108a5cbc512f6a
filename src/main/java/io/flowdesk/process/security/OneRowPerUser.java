package io.flowdesk.process.security;

import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.jspecify.annotations.Nullable;

/**
 * Nobody gets a right because something came into being: not the starter of an instance, not the candidates of a task.
 * The one exception lets a person read himself and change his password.
 */
final class OneRowPerUser {

    private OneRowPerUser() {}

    /** Answers every question of the interface with "no rows" (null), save that for a new user. */
    static ResourceAuthorizationProvider provider() {
        return (ResourceAuthorizationProvider) Proxy.newProxyInstance(
                OneRowPerUser.class.getClassLoader(),
                new Class<?>[] {ResourceAuthorizationProvider.class},
                (proxy, question, about) -> rowsFor(question.getName(), about));
    }

    private static AuthorizationEntity @Nullable [] rowsFor(String question, Object[] about) {
        return question.equals("newUser") ? new AuthorizationEntity[] {self((User) about[0])} : null;
    }

    private static AuthorizationEntity self(User user) {
        AuthorizationEntity row = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
        row.setUserId(user.getId());
        row.setResource(Resources.USER);
        row.setResourceId(user.getId());
        row.addPermission(Permissions.READ);
        row.addPermission(Permissions.UPDATE);
        return row;
    }
}
