package io.flowdesk.process.tasks;

import io.flowdesk.process.Names;
import io.flowdesk.ticket.action.Action;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a task is completed with: an action of ours, handed over on this thread because the engine's variables only
 * take what can be stored, or the fields of its form. Fields are taken out of the process again before the engine
 * stores them: texts belong to the ticket.
 */
@Component
public class Submission {

    private static final Set<String> OF_THE_PROCESS = Set.of(
            Names.Variable.TICKET_ID,
            Names.Variable.OUTCOME,
            Names.Variable.SIDE_TASK_ID,
            Names.Variable.ESCALATION_PATH);

    @SuppressWarnings("ThreadLocalUsage") // there is one bean
    private final ThreadLocal<@Nullable Action> handedOver = new ThreadLocal<>();

    /** Completes a task by {@code completion}; the first task that it completes takes the action. */
    public void with(Action action, Runnable completion) {
        handedOver.set(action);
        try {
            completion.run();
        } finally {
            handedOver.remove();
        }
    }

    /** The action that the running completion carries, once. */
    Optional<Action> takeAction() {
        Optional<Action> action = Optional.ofNullable(handedOver.get());
        handedOver.remove();
        return action;
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
