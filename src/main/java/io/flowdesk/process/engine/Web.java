package io.flowdesk.process.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;

/** Where a call of the engine comes from. */
public final class Web {

    private Web() {}

    /** Whether this thread serves somebody's request; jobs have a retry of their own. */
    static boolean isServing() {
        return RequestContextHolder.getRequestAttributes() != null;
    }

    /** Whether engine-rest calls, for itself or for Tasklist; our own code always calls in a transaction. */
    public static boolean isCalling() {
        return isServing()
                && Context.getCommandContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
