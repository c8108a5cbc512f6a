package io.flowdesk.process.lean;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Opens one of ours per command in place of the engine's.
 *
 * @param getSessionType the engine's
 */
public record InPlaceOf<T extends Session>(Class<T> getSessionType, Supplier<? extends T> ours)
        implements SessionFactory {

    @Override
    public Session openSession() {
        return ours.get();
    }
}
