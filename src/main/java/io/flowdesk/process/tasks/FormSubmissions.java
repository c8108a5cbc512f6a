package io.flowdesk.process.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who understands the form of a task; a form of an analyst's own becomes answers on the ticket. */
@Component
class FormSubmissions {

    private final Map<String, Completion> completions = new HashMap<>();
    private final OwnForm ownForm;

    FormSubmissions(List<Completion> completions, OwnForm ownForm) {
        completions.forEach(completion -> completion.forms().forEach(form -> this.completions.put(form, completion)));
        this.ownForm = ownForm;
    }

    String complete(DelegateTask task, Map<String, @Nullable Object> fields) {
        String form = formOf(task);
        Completion completion = completions.get(form);
        return completion == null ? ownForm.complete(task, fields) : completion.complete(task, form, fields);
    }

    /** The id that the model names; a task without a form has none. */
    private static String formOf(DelegateTask task) {
        Expression form = ((TaskEntity) task).getTaskDefinition().getCamundaFormDefinitionKey();
        return form == null ? "" : form.getExpressionText();
    }
}
