package io.flowdesk.process.security;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How our code calls the engine: without the engine's authorization checks, because ours came before, and in the name
 * of the person who acts, because the engine's logs name him. The checks stay off on this thread until the work ends.
 */
@Component
public class EngineCalls {

    private final IdentityService identity;
    private final Trust trust;

    EngineCalls(IdentityService identity, Trust trust) {
        this.identity = identity;
        this.trust = trust;
    }

    /** Nobody in particular acts: the engine logs no user. */
    public <T> T asTheDesk(Supplier<T> calls) {
        return as(null, calls);
    }

    public void asTheDesk(Runnable calls) {
        as(null, nothing(calls));
    }

    /** The same in one command, with the engine's own objects: what was read for one call is there for the next. */
    public void asTheDesk(Consumer<CommandContext> calls) {
        asTheDesk(() -> ((IdentityServiceImpl) identity).getCommandExecutor().execute(command -> {
            calls.accept(command);
            return null;
        }));
    }

    /** The engine's logs name {@code userId}, which need not be a user of the engine. */
    public <T> T asActor(String userId, Supplier<T> calls) {
        return as(userId, calls);
    }

    public void asActor(String userId, Runnable calls) {
        as(userId, nothing(calls));
    }

    private <T> T as(@Nullable String userId, Supplier<T> calls) {
        Authentication before = ((IdentityServiceImpl) identity).getCurrentAuthentication();
        identity.setAuthenticatedUserId(userId);
        try {
            return trust.extendTo(calls);
        } finally {
            restore(before);
        }
    }

    private void restore(@Nullable Authentication before) {
        if (before == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(before);
        }
    }

    private static Supplier<Boolean> nothing(Runnable calls) {
        return () -> {
            calls.run();
            return true;
        };
    }
}
