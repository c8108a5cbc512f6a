package io.flowdesk.process.security;

import io.flowdesk.process.Names;
import io.flowdesk.process.lean.LeanEvents;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * Which ticket an instance is about is written once, when it starts, and never again by anybody. It stands where every
 * write of a variable passes, whichever call it came by; that needs the history level to be full.
 */
class TicketIdGuard extends LeanEvents {

    @Override
    public HistoryEvent createHistoricVariableCreateEvt(VariableInstanceEntity variable, VariableScope source) {
        if (isTicketId(variable) && !mayBeWritten(variable)) {
            throw new AuthorizationException("The ticket of an instance is given by the desk, when it starts");
        }
        return super.createHistoricVariableCreateEvt(variable, source);
    }

    @Override
    public HistoryEvent createHistoricVariableUpdateEvt(VariableInstanceEntity variable, VariableScope source) {
        if (isTicketId(variable)) {
            throw new AuthorizationException("The ticket of an instance never changes");
        }
        return super.createHistoricVariableUpdateEvt(variable, source);
    }

    @Override
    public HistoryEvent createHistoricVariableDeleteEvt(VariableInstanceEntity variable, VariableScope source) {
        if (isTicketId(variable) && isRemovedByCall()) {
            throw new AuthorizationException("The ticket of an instance cannot be removed");
        }
        return super.createHistoricVariableDeleteEvt(variable, source);
    }

    private static boolean isTicketId(VariableInstanceEntity variable) {
        return Names.Variable.TICKET_ID.equals(variable.getName());
    }

    /** Only of a whole instance, so that nothing shadows it; by our own code, or passed on by the calling instance. */
    private static boolean mayBeWritten(VariableInstanceEntity variable) {
        ExecutionEntity instance = variable.getExecution();
        return variable.getTaskId() == null
                && instance != null
                && instance.isProcessInstanceExecution()
                && (TeamAuthorizations.current().caller().isEmpty()
                        || isPassedOn(variable, instance.getSuperExecution()));
    }

    private static boolean isPassedOn(VariableInstanceEntity variable, @Nullable ExecutionEntity calling) {
        return calling != null && Objects.equals(variable.getValue(), calling.getVariable(Names.Variable.TICKET_ID));
    }

    private static boolean isRemovedByCall() {
        Command<?> running = Context.getCommandInvocationContext().getCommand();
        return running instanceof AbstractRemoveVariableCmd || running instanceof AbstractPatchVariablesCmd;
    }
}
