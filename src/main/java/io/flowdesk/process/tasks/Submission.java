package io.flowdesk.process.tasks;

import io.flowdesk.process.Names;
import io.flowdesk.ticket.action.Action;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * What a task was completed with: an action of ours, handed over in memory only, or the fields of its form. Fields
 * are taken out of the process again before the engine stores them: texts belong to the ticket.
 */
public final class Submission {

    private static final String ACTION = "action";
    private static final Set<String> OF_THE_PROCESS = Set.of(
            Names.Variable.TICKET_ID,
            Names.Variable.OUTCOME,
            Names.Variable.SIDE_TASK_ID,
            Names.Variable.ESCALATION_PATH,
            ACTION);

    private Submission() {}

    public static VariableMap of(Action action) {
        return Variables.createVariables().putValueTyped(ACTION, Variables.untypedValue(action, true));
    }

    static Optional<Action> action(DelegateTask task) {
        return Optional.ofNullable(task.getVariable(ACTION))
                .filter(Action.class::isInstance)
                .map(Action.class::cast);
    }

    /** Every variable that the models do not know; none of them is left behind. */
    static Map<String, @Nullable Object> takeFields(VariableScope scope) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        scope.getVariableNames().stream()
                .filter(name -> !OF_THE_PROCESS.contains(name))
                .forEach(name -> fields.put(name, scope.getVariable(name)));
        scope.removeVariables(fields.keySet());
        return fields;
    }
}
