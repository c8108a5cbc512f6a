package io.flowdesk.process.lean;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts our leaner parts in the place of the engine's. */
@Component
class LeanEngine extends AbstractProcessEnginePlugin {

    /** Versions that are kept parsed, as many as the engine keeps by itself. */
    private static final int MOST_MODELS = 1000;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<SessionFactory> factories =
                new ArrayList<>(Objects.requireNonNullElse(engine.getCustomSessionFactories(), List.of()));
        factories.add(new InPlaceOf<>(EventSubscriptionManager.class, LeanSubscriptions::new));
        factories.add(new InPlaceOf<>(DbEntityManager.class, LeanEntities::new));
        factories.add(new InPlaceOf<>(ExecutionManager.class, LeanExecutions::new));
        factories.add(new InPlaceOf<>(IncidentManager.class, LeanIncidents::new));
        factories.add(KnownJobDefinitions.factory());
        engine.setCustomSessionFactories(factories);
    }

    /** The deployers of all plugins are known by now. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getSqlSessionFactory().getConfiguration().addMapper(ExecutionTrees.class);
        var definitions = new KnownDefinitions(new DefaultCacheFactory(), MOST_MODELS);
        List<Deployer> deployers = new ArrayList<>(engine.getDeployers());
        deployers.add(0, deployment -> deployed(deployment, definitions));
        definitions.setDeployers(deployers);
        engine.setDeploymentCache(definitions);
    }

    private static void deployed(DeploymentEntity deployment, KnownDefinitions definitions) {
        if (deployment.isNew() && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    definitions.forget();
                }
            });
        }
    }
}
