package io.flowdesk.process.forms.door;

import io.flowdesk.process.Names;
import io.flowdesk.process.forms.Handover;
import io.flowdesk.process.forms.OfferedOptions;
import io.flowdesk.process.forms.Submission;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Forms are given out with the lists of the desk in them, and come back as submissions. */
class FormDoor extends FormServiceImpl {

    private final OfferedOptions options;
    private final Handover handover;

    FormDoor(OfferedOptions options, Handover handover) {
        this.options = options;
        this.handover = handover;
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return options.filledInto(super.getDeployedTaskForm(taskId));
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return options.filledInto(super.getDeployedStartForm(processDefinitionId));
    }

    /** Without the outcome of the last task: the browser would take it for this one's. */
    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeObjectValues) {
        VariableMap variables = super.getTaskFormVariables(taskId, names, deserializeObjectValues);
        variables.remove(Names.Variable.OUTCOME);
        return variables;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> fields) {
        handover.carry(Submission.of(fields), taskId, () -> {
            super.submitTaskForm(taskId, Map.of());
            return taskId;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> fields, boolean deserializeValues) {
        return handover.carry(
                Submission.of(fields),
                taskId,
                () -> super.submitTaskFormWithVariablesInReturn(taskId, Map.of(), deserializeValues));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, @Nullable Map<String, Object> fields) {
        return submitStartForm(processDefinitionId, null, fields);
    }

    /** The number of a ticket is the desk's to give, so no business key is taken from outside. */
    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable String businessKey, @Nullable Map<String, Object> fields) {
        return handover.carry(
                Submission.of(fields), processDefinitionId, () -> super.submitStartForm(processDefinitionId, Map.of()));
    }
}
