package io.flowdesk.process.lean;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's cache of parsed models, which also remembers for a second which version of a process is the newest, and
 * that a version still exists as it is. The engine itself asks the database at each start, call and command. What was
 * deployed on this node is in force at once, and within a second what another node has deployed, deleted or suspended; so
 * long does the start of a deleted version fail.
 */
final class KnownDefinitions extends DeploymentCache {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    /** Ids of the newest versions by key. */
    private final Cache<String, String> newest =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).build();

    /** Ids of versions, of processes and decisions, that were seen in the database. */
    private final Cache<String, Boolean> seen =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).build();

    KnownDefinitions(CacheFactory factory, int capacity) {
        super(factory, capacity);
    }

    /** Something was deployed on this node. */
    void forget() {
        newest.invalidateAll();
        seen.invalidateAll();
    }

    @Override
    public ProcessDefinitionEntity findDeployedLatestProcessDefinitionByKey(String key) {
        return newest(key, () -> super.findDeployedLatestProcessDefinitionByKey(key));
    }

    @Override
    public ProcessDefinitionEntity findDeployedLatestProcessDefinitionByKeyAndTenantId(
            String key, @Nullable String tenant) {
        Supplier<ProcessDefinitionEntity> search =
                () -> super.findDeployedLatestProcessDefinitionByKeyAndTenantId(key, tenant);
        return tenant == null ? newest(key, search) : search.get();
    }

    private ProcessDefinitionEntity newest(String key, Supplier<ProcessDefinitionEntity> search) {
        String id = newest.getIfPresent(key);
        ProcessDefinitionEntity known = id == null ? null : findProcessDefinitionFromCache(id);
        return known == null ? remembered(search.get()) : known;
    }

    private ProcessDefinitionEntity remembered(ProcessDefinitionEntity found) {
        newest.put(found.getKey(), found.getId());
        seen.put(found.getId(), true);
        return found;
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
        ProcessDefinitionEntity known = isSeen(id) ? findProcessDefinitionFromCache(id) : null;
        return known == null ? seen(id, super.findDeployedProcessDefinitionById(id)) : known;
    }

    @Override
    public DecisionDefinitionEntity findDeployedDecisionDefinitionById(String id) {
        DecisionDefinitionEntity known = isSeen(id) ? findDecisionDefinitionFromCache(id) : null;
        return known == null ? seen(id, super.findDeployedDecisionDefinitionById(id)) : known;
    }

    private boolean isSeen(@Nullable String id) {
        return id != null && seen.getIfPresent(id) != null;
    }

    private <T> T seen(String id, T found) {
        seen.put(id, true);
        return found;
    }

    @Override
    public void removeProcessDefinition(String id) {
        forget();
        super.removeProcessDefinition(id);
    }

    @Override
    public void discardProcessDefinitionCache() {
        forget();
        super.discardProcessDefinitionCache();
    }
}
