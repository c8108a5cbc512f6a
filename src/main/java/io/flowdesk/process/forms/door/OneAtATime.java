package io.flowdesk.process.forms.door;

import io.flowdesk.process.forms.Handover;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whoever takes or completes a task over engine-rest has its ticket locked before the engine reads the task. So the
 * slower of two finds out that the task is over, instead of acting on a ticket that is not what it was.
 */
class OneAtATime extends CommandInterceptor {

    private static final Set<Class<?>> TURNS =
            Set.of(ClaimTaskCmd.class, SubmitTaskFormCmd.class, CompleteTaskCmd.class);

    private final Handover handover;
    private final TaskTurns turns;

    OneAtATime(Handover handover, TaskTurns turns) {
        this.handover = handover;
        this.turns = turns;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (TURNS.contains(command.getClass()) && TransactionSynchronizationManager.isActualTransactionActive()) {
            handover.receiverOfForm().ifPresent(turns::take);
        }
        return next.execute(command);
    }
}
