package io.flowdesk.ticket.desk;

import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.Action;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which code carries out which action. */
@Component
class Handlers {

    /** The process stays at the task that was completed: it is offered again. */
    static final String CONTINUE = "continue";

    /** Carries out one kind of action and returns the outcome that gateways of the process ask for. */
    @FunctionalInterface
    interface Handler<A extends Action> {
        String handle(A action, Ticket ticket, Step step);
    }

    /** A group of handlers that belong together. */
    interface Group {
        void register(Registry registry);
    }

    /** Takes the handlers of all groups. */
    interface Registry {
        <A extends Action> void on(Class<A> type, Handler<A> handler);
    }

    private final Map<Class<? extends Action>, Handler<Action>> handlers = new HashMap<>();

    Handlers(List<Group> groups) {
        groups.forEach(group -> group.register(new Registry() {
            @Override
            public <A extends Action> void on(Class<A> type, Handler<A> handler) {
                handlers.put(type, (action, ticket, step) -> handler.handle(type.cast(action), ticket, step));
            }
        }));
    }

    String handle(Action action, Ticket ticket, Step step) {
        return Objects.requireNonNull(handlers.get(action.getClass()), () -> "No handler of " + action.getClass())
                .handle(action, ticket, step);
    }
}
