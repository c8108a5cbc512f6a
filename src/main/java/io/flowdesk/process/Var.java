package io.flowdesk.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/** A process variable with its name and type; the only way to one. */
public record Var<T>(String name, Class<T> type) {

    public static final Var<Long> TICKET_ID = new Var<>(Names.Variable.TICKET_ID, Long.class);
    public static final Var<String> OUTCOME = new Var<>(Names.Variable.OUTCOME, String.class);
    public static final Var<Long> SIDE_TASK_ID = new Var<>(Names.Variable.SIDE_TASK_ID, Long.class);
    public static final Var<Long> MAIL_ID = new Var<>(Names.Variable.MAIL_ID, Long.class);
    public static final Var<Long> HELD_MAIL_ID = new Var<>(Names.Variable.HELD_MAIL_ID, Long.class);
    public static final Var<String> ESCALATION_PATH = new Var<>(Names.Variable.ESCALATION_PATH, String.class);
    public static final Var<Boolean> ESCALATION_REVIEW = new Var<>(Names.Variable.ESCALATION_REVIEW, Boolean.class);

    public static final Var<String> SLA_TOLD = new Var<>(Names.Variable.SLA_TOLD, String.class);
    public static final Var<String> SLA_RAISE = new Var<>(Names.Variable.SLA_RAISE, String.class);

    public static final Var<String> TOLD = new Var<>(Names.Input.TOLD, String.class);
    public static final Var<Long> MAIL = new Var<>(Names.Input.MAIL, Long.class);
    public static final Var<String> EVENT = new Var<>(Names.Input.EVENT, String.class);
    public static final Var<String> STATUS = new Var<>(Names.Input.STATUS, String.class);
    public static final Var<String> CUSTOM_STATUS = new Var<>(Names.Input.CUSTOM_STATUS, String.class);
    public static final Var<String> RESOLUTION = new Var<>(Names.Input.RESOLUTION, String.class);
    public static final Var<String> OCCASION = new Var<>(Names.Input.OCCASION, String.class);

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(type::cast);
    }

    /**
     * Of the whole instance; whatever is nearer need not be read first.
     *
     * @throws IllegalStateException naming the variable when the instance has none
     */
    public T ofInstance(DelegateExecution execution) {
        return Optional.ofNullable(execution.getProcessInstance().getVariableLocal(name))
                .map(type::cast)
                .orElseThrow(this::missing);
    }

    /** @throws IllegalStateException naming the variable when the model did not set it */
    public T of(VariableScope scope) {
        return find(scope).orElseThrow(this::missing);
    }

    private IllegalStateException missing() {
        return new IllegalStateException("The process variable or input \"" + name + "\" is not set.");
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** For the steps that follow in the same transaction only; the engine stores nothing. */
    public void pass(VariableScope scope, T value) {
        scope.setVariable(name, Variables.untypedValue(value, true));
    }
}
