package io.flowdesk.api.rights;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Role;
import io.flowdesk.ticket.refusal.NotAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rights that do not depend on a ticket. */
@Component
public class Rights {

    private final CurrentActor actor;

    Rights(CurrentActor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor.get();
    }

    /** Lets pass who has one of the roles. */
    public void require(Role... roles) {
        if (Arrays.stream(roles).noneMatch(actor.get()::has)) {
            throw new NotAllowed("Only for " + names(roles) + ".");
        }
    }

    private static String names(Role... roles) {
        return Arrays.stream(roles)
                .map(role -> role.name().toLowerCase(Locale.ROOT) + "s")
                .collect(Collectors.joining(" and "));
    }

    /** Lets pass people, and integrations with the scope. */
    public void requireScope(String scope) {
        if (actor.get().kind() == Actor.Kind.INTEGRATION
                && !actor.get().scopes().contains(scope)) {
            throw new NotAllowed("The token lacks the scope " + scope + ".");
        }
    }
}
