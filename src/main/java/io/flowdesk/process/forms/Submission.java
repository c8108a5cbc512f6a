package io.flowdesk.process.forms;

import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.action.Action;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * What a task is completed with, or a process started.
 *
 * @param action one of ours; null: a form was filled in
 * @param fields of the form, as they were sent
 * @param door by which it came
 */
public record Submission(@Nullable Action action, Map<String, @Nullable Object> fields, Channel door) {

    public static final Submission NOTHING = new Submission(null, Map.of(), Channel.SYSTEM);

    public static Submission of(Action action, Channel door) {
        return new Submission(action, Map.of(), door);
    }

    /** Variables that somebody sent to the engine; null: none. */
    public static Submission of(@Nullable Map<String, Object> variables) {
        return new Submission(null, plain(Variables.fromMap(variables)), Channel.TASKLIST);
    }

    private static Map<String, @Nullable Object> plain(VariableMap variables) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        variables.keySet().forEach(name -> fields.put(name, plain(variables.<TypedValue>getValueTyped(name))));
        return fields;
    }

    /** Nothing that was sent is turned into a Java object: what arrives serialized is read as the text that it is. */
    private static @Nullable Object plain(TypedValue value) {
        return value instanceof SerializableValue serialized ? serialized.getValueSerialized() : value.getValue();
    }
}
