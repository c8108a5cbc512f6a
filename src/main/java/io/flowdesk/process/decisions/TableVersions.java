package io.flowdesk.process.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which version of a table is in force. Looked up once a second at most, because another node may deploy; what is
 * deployed on this node is seen at once.
 */
@Component
class TableVersions {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    /** Looked up late: the engine is configured with beans that decide. */
    private final ObjectProvider<ProcessEngine> engine;

    private final Cache<Wanted, Found> known =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).build();

    TableVersions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** @param version 0: the newest one */
    private record Wanted(DecisionTable table, int version) {}

    /** A version of a table; its id is never given to another one. */
    record Found(String id, int version) {}

    Found newest(DecisionTable table) {
        return known.get(new Wanted(table, 0), wanted -> found(context -> newest(context, table)));
    }

    /** That version, or the newest one where it was deleted. */
    Found inVersion(DecisionTable table, int version) {
        Found newest = newest(table);
        return newest.version() == version
                ? newest
                : known.get(new Wanted(table, version), wanted -> found(context -> inVersion(context, table, version)));
    }

    /** Models were deployed on this node. */
    void forget() {
        known.invalidateAll();
    }

    private Found found(Command<DecisionDefinition> search) {
        DecisionDefinition definition = execute(search);
        return new Found(definition.getId(), definition.getVersion());
    }

    <T> T execute(Command<T> command) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command);
    }

    private static DecisionDefinition newest(CommandContext context, DecisionTable table) {
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestDecisionDefinitionByKey(table.key());
    }

    private static DecisionDefinition inVersion(CommandContext context, DecisionTable table, int version) {
        try {
            return context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedDecisionDefinitionByKeyAndVersion(table.key(), version);
        } catch (NotFoundException deleted) {
            return newest(context, table);
        }
    }
}
