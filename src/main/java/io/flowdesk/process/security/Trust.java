package io.flowdesk.process.security;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Switches the engine's authorization checks off for the commands of a thread that our own code answers for. */
@Component
class Trust {

    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    /** Whatever the work calls in the engine on this thread is not checked. */
    <T> T extendTo(Supplier<T> work) {
        depth.set(depth.get() + 1);
        try {
            return work.get();
        } finally {
            shrink();
        }
    }

    private void shrink() {
        if (depth.get() == 1) {
            depth.remove();
        } else {
            depth.set(depth.get() - 1);
        }
    }

    /** Belongs behind the interceptor that opens the command context. A chain links its own, so each needs one. */
    CommandInterceptor interceptor() {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                CommandContext context = Context.getCommandContext();
                return depth.get() > 0
                        ? context.runWithoutAuthorization(() -> next.execute(command))
                        : next.execute(command);
            }
        };
    }
}
