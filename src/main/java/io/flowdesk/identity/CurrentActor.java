package io.flowdesk.identity;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Who acts on this thread. Jobs and start-up act as {@link Actor#SYSTEM}; every door sets the person it let in. */
@Component
public class CurrentActor {

    private final ThreadLocal<Actor> acting = ThreadLocal.withInitial(() -> Actor.SYSTEM);

    public Actor get() {
        return acting.get();
    }

    /** Runs the work as that person and restores whoever acted before. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = acting.get();
        acting.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private void restore(Actor before) {
        if (before.equals(Actor.SYSTEM)) {
            acting.remove();
        } else {
            acting.set(before);
        }
    }
}
