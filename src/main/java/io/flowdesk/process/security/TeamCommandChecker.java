package io.flowdesk.process.security;

import java.util.Set;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's checks, except that a single task is read and worked on by the rule of {@link TeamAuthorizations}. What
 * the ticket decides (name, due date, priority, candidates, variables) is nobody's to change on the task; an
 * administrator may, to repair.
 */
class TeamCommandChecker extends AuthorizationCommandChecker {

    private static final Set<Class<?>> WORK =
            Set.of(ClaimTaskCmd.class, CompleteTaskCmd.class, SubmitTaskFormCmd.class);
    private static final Set<Class<?>> ASSIGNMENT =
            Set.of(AssignTaskCmd.class, SetTaskFollowUpDateCmd.class, SaveTaskCmd.class);
    private static final Set<String> OPEN_PROPERTIES = Set.of(TaskEntity.ASSIGNEE, TaskEntity.FOLLOW_UP_DATE);

    private static final String FOREIGN = "This task is not one of yours";
    private static final String BY_FORM = "A task is completed by its form only";
    private static final String BY_TICKET =
            "Only assignee and follow-up date can be changed on a task, all else follows from its ticket";
    private static final String NO_VARIABLES = "Variables are set by forms only";

    @Override
    public void checkReadTask(TaskEntity task) {
        demand(Caller::mayRead, task, FOREIGN);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        demand(Caller::mayRead, task, FOREIGN);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        demand(Caller::mayWorkOn, task, FOREIGN);
        demand((caller, any) -> caller.isAdministrator() || isOneOf(WORK), task, BY_FORM);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        demand(Caller::mayWorkOn, task, FOREIGN);
        demand((caller, any) -> caller.isAdministrator() || changesOnlyOpenProperties(task), task, BY_TICKET);
    }

    /** Variables reach a task through its form, where they are checked against it. */
    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        demand((caller, any) -> caller.isAdministrator(), task, NO_VARIABLES);
    }

    private static boolean changesOnlyOpenProperties(TaskEntity task) {
        return isOneOf(ASSIGNMENT)
                && OPEN_PROPERTIES.containsAll(task.getPropertyChanges().keySet());
    }

    private static boolean isOneOf(Set<Class<?>> commands) {
        Command<?> running = Context.getCommandInvocationContext().getCommand();
        return commands.contains(running.getClass());
    }

    /** @param task null: there is none, and the command will say so itself */
    private static void demand(BiPredicate<Caller, TaskEntity> rule, @Nullable TaskEntity task, String otherwise) {
        boolean refused = task != null
                && TeamAuthorizations.current()
                        .caller()
                        .filter(caller -> !rule.test(caller, task))
                        .isPresent();
        if (refused) {
            throw new AuthorizationException(otherwise);
        }
    }
}
