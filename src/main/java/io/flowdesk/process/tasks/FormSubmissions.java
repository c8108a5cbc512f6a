package io.flowdesk.process.tasks;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.forms.DeployedForms;
import io.flowdesk.process.forms.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was filled in and finds who understands the form; an analyst's own becomes answers on the ticket. */
@Component
class FormSubmissions {

    private final Map<String, Completion> completions = new HashMap<>();
    private final DeployedForms deployed;
    private final OwnForm ownForm;

    FormSubmissions(List<Completion> completions, DeployedForms deployed, OwnForm ownForm) {
        completions.forEach(completion -> completion.forms().forEach(form -> this.completions.put(form, completion)));
        this.deployed = deployed;
        this.ownForm = ownForm;
    }

    String complete(DelegateTask task, Map<String, @Nullable Object> submitted) {
        Fields fields = deployed.check((TaskEntity) task, submitted);
        try {
            return deployed.formOf((TaskEntity) task)
                    .map(CamundaFormRef::getKey)
                    .filter(completions::containsKey)
                    .map(key -> complete(key, task, fields))
                    .orElseGet(() -> ownForm.complete(task, fields));
        } catch (InvalidInput refusal) {
            throw fields.labelled(refusal);
        }
    }

    private String complete(String form, DelegateTask task, Fields fields) {
        String outcome = Objects.requireNonNull(completions.get(form)).complete(task, form, fields);
        ownForm.keepAdded(task, fields);
        return outcome;
    }
}
