package io.flowdesk.process.lean;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a second what a timer of a model is, its priority and whether it is suspended; the engine asks the
 * database whenever a job is made or deleted. A change of one of them is still noticed, for each command gets a copy that
 * the engine takes for what it has read itself.
 */
final class KnownJobDefinitions extends JobDefinitionManager {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final Cache<String, JobDefinitionEntity> known;

    private KnownJobDefinitions(Cache<String, JobDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public @Nullable JobDefinitionEntity findById(String id) {
        JobDefinitionEntity read = getDbEntityManager().getCachedEntity(JobDefinitionEntity.class, id);
        if (read != null) {
            return read;
        }
        JobDefinitionEntity remembered = known.getIfPresent(id);
        return remembered == null ? ask(id) : handOut(copy(remembered));
    }

    private @Nullable JobDefinitionEntity ask(String id) {
        JobDefinitionEntity found = super.findById(id);
        if (found != null) {
            known.put(id, copy(found));
        }
        return found;
    }

    private JobDefinitionEntity handOut(JobDefinitionEntity copy) {
        getDbEntityManager().getDbEntityCache().putPersistent(copy);
        return copy;
    }

    private static JobDefinitionEntity copy(JobDefinitionEntity original) {
        var copy = new JobDefinitionEntity();
        copy.setId(original.getId());
        copy.setRevision(original.getRevision());
        copy.setProcessDefinitionId(original.getProcessDefinitionId());
        copy.setProcessDefinitionKey(original.getProcessDefinitionKey());
        copy.setActivityId(original.getActivityId());
        copy.setJobType(original.getJobType());
        copy.setJobConfiguration(original.getJobConfiguration());
        copy.setSuspensionState(original.getSuspensionState());
        copy.setJobPriority(original.getOverridingJobPriority());
        copy.setTenantId(original.getTenantId());
        copy.setDeploymentId(original.getDeploymentId());
        return copy;
    }

    @Override
    public void updateJobDefinitionSuspensionStateById(String id, SuspensionState state) {
        known.invalidateAll();
        super.updateJobDefinitionSuspensionStateById(id, state);
    }

    @Override
    public void updateJobDefinitionSuspensionStateByProcessDefinitionId(String id, SuspensionState state) {
        known.invalidateAll();
        super.updateJobDefinitionSuspensionStateByProcessDefinitionId(id, state);
    }

    @Override
    public void updateJobDefinitionSuspensionStateByProcessDefinitionKey(String key, SuspensionState state) {
        known.invalidateAll();
        super.updateJobDefinitionSuspensionStateByProcessDefinitionKey(key, state);
    }

    /** What is known belongs to the node. */
    static SessionFactory factory() {
        Cache<String, JobDefinitionEntity> known =
                Caffeine.newBuilder().expireAfterWrite(TRUSTED).build();
        return new InPlaceOf<>(JobDefinitionManager.class, () -> new KnownJobDefinitions(known));
    }
}
