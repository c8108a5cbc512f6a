package io.flowdesk.process.adapter;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives our callers our own refusals back, which the engine wraps on their way through its listeners. */
final class Failures {

    private static final Set<Class<? extends RuntimeException>> OURS =
            Set.of(InvalidInput.class, NotPossible.class, NotAllowed.class, NoSuchTicket.class);

    private Failures() {}

    static void unwrapped(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException failure) {
            throw ours(failure);
        }
    }

    private static RuntimeException ours(RuntimeException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuntimeException refusal && OURS.contains(refusal.getClass())) {
                return refusal;
            }
        }
        return failure;
    }
}
