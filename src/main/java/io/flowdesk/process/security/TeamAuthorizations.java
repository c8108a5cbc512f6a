package io.flowdesk.process.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The engine's authorizations, except that the tasks of a query depend on the caller's teams and not on rows: a row per
 * task and group makes queues slow, and stays when the ticket has moved to another team.
 */
class TeamAuthorizations extends AuthorizationManager {

    private static final Set<Resource> ENDING = Set.of(
            Resources.PROCESS_INSTANCE, Resources.TASK, Resources.HISTORIC_PROCESS_INSTANCE, Resources.HISTORIC_TASK);

    /** Those of the command that runs on this thread. */
    static TeamAuthorizations current() {
        return (TeamAuthorizations) Context.getCommandContext().getAuthorizationManager();
    }

    /** Whom to check; empty for our own calls, for jobs, and inside delegates. */
    Optional<Caller> caller() {
        return isAuthCheckExecuted() ? Optional.of(Caller.of(getCurrentAuthentication())) : Optional.empty();
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        withoutRows(query.getAuthCheck());
        List<TaskQueryImpl> conditions = query.getQueries();
        // A query object may be run again, by somebody else.
        conditions.removeIf(OwnTasks.class::isInstance);
        caller().filter(caller -> !caller.seesEveryTask()).ifPresent(caller -> conditions.add(condition(caller)));
    }

    private static TaskQueryImpl condition(Caller caller) {
        return caller.hasTasks() ? new OwnTasks(caller) : new NoTasks();
    }

    private static void withoutRows(AuthorizationCheck check) {
        check.setAuthorizationCheckEnabled(false);
        check.getPermissionChecks().clear();
    }

    /** Nobody is given rights on a single instance or task, so there are none to take back when it ends. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (!ENDING.contains(resource)) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    private static final class NoTasks extends TaskQueryImpl {

        private static final long serialVersionUID = 1L;

        NoTasks() {
            setOrQueryActive();
            taskId = "none";
        }
    }
}
