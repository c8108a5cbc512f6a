package io.flowdesk.tasklist;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Component;

/** Who is signed in at Tasklist or Cockpit in this browser. */
@Component
class SignedInAgent {

    private static final String ENGINE = "default";

    private final Desks desks;

    SignedInAgent(Desks desks) {
        this.desks = desks;
    }

    Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(SignedInAgent::userOf)
                .flatMap(user -> desks.current().actor(user));
    }

    private static Optional<String> userOf(HttpSession session) {
        Authentications present = AuthenticationUtil.getAuthsFromSession(session);
        return Optional.ofNullable(present.getAuthenticationForProcessEngine(ENGINE))
                .map(Authentication::getIdentityId);
    }
}
