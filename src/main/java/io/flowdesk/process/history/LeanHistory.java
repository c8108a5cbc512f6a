package io.flowdesk.process.history;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDetailEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Stores the engine's history without decisions, form fields and all variables that are not known to be flags: their
 * values may be what people wrote, and rows stay even where a listener removed the variable.
 */
class LeanHistory extends DbHistoryEventHandler {

    private final Set<String> keptVariables;

    LeanHistory(Set<String> keptVariables) {
        this.keptVariables = Set.copyOf(keptVariables);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (isKept(event)) {
            super.handleEvent(event);
        }
    }

    private boolean isKept(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable) {
            return keptVariables.contains(variable.getVariableName());
        }
        return !(event instanceof HistoricDetailEventEntity) && !(event instanceof HistoricDecisionEvaluationEvent);
    }

    /** One row for a flag, not another one for each of its values: the audit tells of changes. */
    @Override
    protected boolean shouldWriteHistoricDetail(HistoricVariableUpdateEventEntity event) {
        return false;
    }
}
