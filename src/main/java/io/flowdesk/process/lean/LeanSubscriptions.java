package io.flowdesk.process.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;

/**
 * Finds a subscription among all of its execution, which whatever it leads to needs anyway. Ends one to a message without
 * looking for a job that would deliver it: only signals are ever delivered by jobs.
 */
final class LeanSubscriptions extends EventSubscriptionManager {

    @Override
    public List<EventSubscriptionEntity> findEventSubscriptionsByNameAndExecution(
            String type, String name, String execution, boolean lock) {
        Context.getCommandContext().getExecutionManager().findExecutionById(execution);
        return super.findEventSubscriptionsByNameAndExecution(type, name, execution, lock);
    }

    @Override
    public void deleteEventSubscription(EventSubscriptionEntity subscription) {
        if (subscription.isSubscriptionForEventType(EventType.MESSAGE)) {
            getDbEntityManager().delete(subscription);
        } else {
            super.deleteEventSubscription(subscription);
        }
    }
}
