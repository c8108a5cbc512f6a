package io.flowdesk.process.lean;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads an execution together with all of its instance. The engine asks for the execution, for the instance, and then
 * for the tree of both, whatever it does with it.
 */
final class LeanExecutions extends ExecutionManager {

    @Override
    public @Nullable ExecutionEntity findExecutionById(String id) {
        if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
            List<ExecutionEntity> known = getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class);
            join(known, ExecutionTrees.of(id, getDbEntityManager()));
        }
        return getDbEntityManager().getCachedEntity(ExecutionEntity.class, id);
    }

    /** What was known of the instance before has its place in a tree already, or gets it when the engine asks. */
    private static void join(Collection<ExecutionEntity> known, List<ExecutionEntity> tree) {
        if (Collections.disjoint(known, tree)) {
            tree.stream()
                    .filter(ExecutionEntity::isProcessInstanceExecution)
                    .findFirst()
                    .ifPresent(root -> root.restoreProcessInstance(tree, null, null, null, null, null, null));
        }
    }

    /** Opens one per command in place of the engine's. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ExecutionManager.class;
        }

        @Override
        public Session openSession() {
            return new LeanExecutions();
        }
    }
}
