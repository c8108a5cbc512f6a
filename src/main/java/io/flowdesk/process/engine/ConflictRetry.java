package io.flowdesk.process.engine;

import io.flowdesk.platform.transaction.Conflicts;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * What Tasklist or engine-rest sends is tried again when it collided, as our API's calls are. Inside a transaction or
 * another command it runs once: only the outermost can start over.
 */
class ConflictRetry extends CommandInterceptor {

    private final Conflicts conflicts;

    ConflictRetry(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public <T> T execute(Command<T> command) {
        return Web.isCalling() ? conflicts.retrying(() -> next.execute(command)) : next.execute(command);
    }
}
