package io.flowdesk.process.lean;

import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes the name of a process from its model, which is at hand, where the engine asks the database for each event; and
 * says in one statement until when the history of an ended process is kept.
 */
public class LeanEvents extends CacheAwareHistoryEventProducer {

    /** Needed by an engine that uses these events, once it knows its own statements. */
    public static void prepare(ProcessEngineConfigurationImpl engine) {
        engine.getSqlSessionFactory().getConfiguration().addMapper(RemovalTimes.class);
    }

    @Override
    protected @Nullable ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        ProcessDefinitionEntity known =
                Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(id);
        return known == null ? super.getProcessDefinitionEntity(id) : known;
    }

    @Override
    protected void addRemovalTimeToHistoricProcessInstances(String root, Date at) {
        RemovalTimes.setLater(root, at);
    }

    /** The same statement has reached them. */
    @Override
    protected void addRemovalTimeToHistoricDecisions(String root, Date at) {}
}
