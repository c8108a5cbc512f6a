package io.flowdesk.process.history;

import io.flowdesk.process.Names;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDetailEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Stores the engine's history without decisions, form fields and variables: their values may be what people wrote, rows
 * stay even where a listener removed the variable, and flags are in the audit of the ticket. What a token only passed
 * is not stored either, nor that a job was made and went well, nor who started an instance, nor whom a task was offered
 * or given to, nor that an SLA clock waited: rows cost, and nobody reads these, for audit and ledger of the ticket say
 * so. What else waits, calls another process or is done by a person is.
 */
class LeanHistory extends DbHistoryEventHandler {

    private static final Set<String> PASSED = Set.of(
            ActivityTypes.TASK_SERVICE,
            ActivityTypes.TASK_BUSINESS_RULE,
            ActivityTypes.GATEWAY_EXCLUSIVE,
            ActivityTypes.GATEWAY_PARALLEL,
            ActivityTypes.GATEWAY_INCLUSIVE,
            ActivityTypes.GATEWAY_EVENT_BASED,
            ActivityTypes.START_EVENT,
            ActivityTypes.END_EVENT_NONE);

    private static final Set<Class<? extends HistoryEvent>> NEVER = Set.of(
            HistoricDetailEventEntity.class,
            HistoricDecisionEvaluationEvent.class,
            HistoricIdentityLinkLogEventEntity.class);

    @Override
    public void handleEvent(HistoryEvent event) {
        if (isKept(event)) {
            super.handleEvent(event);
        }
    }

    private boolean isKept(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity) {
            return !PASSED.contains(activity.getActivityType()) && !isWaitOfClock(activity);
        }
        if (event instanceof HistoricJobLogEvent job) {
            return job.isFailureLog();
        }
        if (event instanceof UserOperationLogEntryEventEntity deed) {
            return !isStart(deed);
        }
        return NEVER.stream().noneMatch(kind -> kind.isInstance(event));
    }

    private static boolean isWaitOfClock(HistoricActivityInstanceEventEntity activity) {
        return Names.Process.SLA_CLOCK.equals(activity.getProcessDefinitionKey())
                && ActivityTypes.TASK_RECEIVE_TASK.equals(activity.getActivityType());
    }

    private static boolean isStart(UserOperationLogEntryEventEntity deed) {
        return EntityTypes.PROCESS_INSTANCE.equals(deed.getEntityType())
                && UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(deed.getOperationType());
    }

    /** Without reading first when each began, only to write how long it took: that is the difference of two columns. */
    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        boolean changes =
                event instanceof HistoricScopeInstanceEvent && event.getId() != null && !isInitialEvent(event);
        if (!changes) {
            super.insertOrUpdate(event);
        } else if (getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null) {
            getDbEntityManager().merge(event);
        }
    }
}
