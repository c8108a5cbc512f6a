package io.flowdesk.process.engine;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import java.util.Optional;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Whoever is signed in at the engine, in Tasklist or over its REST API, acts for the whole of his command. */
class ActingUser extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl engine;
    private final CurrentActor actor;
    private final Desks desks;

    ActingUser(ProcessEngineConfigurationImpl engine, CurrentActor actor, Desks desks) {
        this.engine = engine;
        this.actor = actor;
        this.desks = desks;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Optional<Actor> user = signedIn();
        // Not by map and orElse: a command that returns nothing would run twice.
        return user.isPresent() ? actor.as(user.get(), () -> next.execute(command)) : next.execute(command);
    }

    private Optional<Actor> signedIn() {
        if (!actor.get().equals(Actor.SYSTEM)) {
            return Optional.empty();
        }
        Authentication user = ((IdentityServiceImpl) engine.getIdentityService()).getCurrentAuthentication();
        return Optional.ofNullable(user).map(Authentication::getUserId).flatMap(id -> desks.current()
                .actor(id));
    }
}
