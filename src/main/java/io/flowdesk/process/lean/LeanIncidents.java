package io.flowdesk.process.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/** Asks for incidents of a job only where it has ever failed; the engine asks whenever one ends. */
final class LeanIncidents extends IncidentManager {

    @Override
    public List<Incident> findIncidentByConfiguration(String configuration) {
        return neverFailed(getDbEntityManager().getCachedEntity(JobEntity.class, configuration))
                ? List.of()
                : super.findIncidentByConfiguration(configuration);
    }

    /** What it failed with stays with it, also when somebody gives it new retries. */
    private static boolean neverFailed(@Nullable JobEntity job) {
        return job != null
                && job.getRetries() > 0
                && job.getExceptionMessage() == null
                && job.getExceptionByteArrayId() == null;
    }

    /** Opens one per command in place of the engine's. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return IncidentManager.class;
        }

        @Override
        public Session openSession() {
            return new LeanIncidents();
        }
    }
}
