package io.flowdesk.process.lean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads an execution together with all of its instance, in one statement. The engine asks for the execution, for the
 * instance, and then for the tree of both, whatever it does with it.
 */
final class LeanExecutions extends ExecutionManager {

    /** By instance, until the engine asks for it: only what it joins first is as the database has it. */
    private final Map<String, List<ExecutionEntity>> trees = new HashMap<>();

    @Override
    public @Nullable ExecutionEntity findExecutionById(String id) {
        if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
            List<ExecutionEntity> tree = ExecutionTrees.of(id, getDbEntityManager());
            tree.stream().findFirst().ifPresent(any -> trees.put(any.getProcessInstanceId(), tree));
        }
        return getDbEntityManager().getCachedEntity(ExecutionEntity.class, id);
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String instance) {
        List<ExecutionEntity> tree = trees.remove(instance);
        return tree == null ? super.findExecutionsByProcessInstanceId(instance) : tree;
    }
}
