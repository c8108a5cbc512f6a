package io.flowdesk.process.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/** Asks for incidents of a job only where it has failed, or its execution has some; the engine asks whenever one ends. */
final class LeanIncidents extends IncidentManager {

    @Override
    public List<Incident> findIncidentByConfiguration(String configuration) {
        return hasNone(getDbEntityManager().getCachedEntity(JobEntity.class, configuration))
                ? List.of()
                : super.findIncidentByConfiguration(configuration);
    }

    /** An execution that has ended has given up its incidents already; those of a job that has failed end after it. */
    private static boolean hasNone(@Nullable JobEntity job) {
        return job != null
                && job.getExceptionMessage() == null
                && job.getExceptionByteArrayId() == null
                && job.getExecution() != null
                && job.getExecution().getIncidents().isEmpty();
    }
}
