package io.flowdesk.process.forms.door;

import io.flowdesk.process.forms.Handover;
import io.flowdesk.process.forms.Submission;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Tasks are completed with submissions, never with variables. */
class TaskDoor extends TaskServiceImpl {

    private final Handover handover;

    TaskDoor(Handover handover) {
        this.handover = handover;
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        handover.carry(Submission.NOTHING, taskId, () -> {
            super.claim(taskId, userId);
            return taskId;
        });
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        handover.carry(Submission.of(variables), taskId, () -> {
            super.complete(taskId, Map.of());
            return taskId;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return handover.carry(
                Submission.of(variables),
                taskId,
                () -> super.completeWithVariablesInReturn(taskId, Map.of(), deserializeValues));
    }
}
