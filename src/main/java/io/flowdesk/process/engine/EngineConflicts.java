package io.flowdesk.process.engine;

import io.flowdesk.platform.transaction.ConflictClassifier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;

/** The engine noticed that another transaction was faster. */
@Component
class EngineConflicts implements ConflictClassifier {

    @Override
    public boolean isConflict(Throwable failure) {
        return failure instanceof OptimisticLockingException;
    }
}
