package io.flowdesk.process.forms;

import io.flowdesk.identity.Desks;
import io.flowdesk.platform.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks what was filled in against the form that the model refers to. Whoever opened the form before it changed sends
 * what the version before asked for, so that counts as well. Only inside a command of the engine.
 */
@Component
public class DeployedForms {

    private final Map<String, FormSchema> known = new ConcurrentHashMap<>();
    private final Desks desks;

    DeployedForms(Desks desks) {
        this.desks = desks;
    }

    /**
     * The answers to the form of a task, when it could have sent them.
     *
     * @throws InvalidInput with every field that is wrong
     */
    public Fields check(TaskEntity task, Map<String, @Nullable Object> submitted) {
        return check(formOf(task), task.getProcessDefinition(), submitted);
    }

    /** The same for the form that a process is started with. */
    public Fields checkStart(ProcessDefinitionEntity process, Map<String, @Nullable Object> submitted) {
        return check(formOf(process), process, submitted);
    }

    /** Empty for a task that asks for nothing. */
    public Optional<CamundaFormRef> formOf(TaskEntity task) {
        task.initializeFormKey();
        return Optional.ofNullable(task.getCamundaFormRef());
    }

    private static Optional<CamundaFormRef> formOf(ProcessDefinitionEntity process) {
        return Optional.ofNullable(
                process.getStartFormHandler().createStartFormData(process).getCamundaFormRef());
    }

    private Fields check(
            Optional<CamundaFormRef> form, ProcessDefinitionEntity process, Map<String, @Nullable Object> submitted) {
        Optional<CamundaFormDefinition> newest = form.flatMap(ref -> Optional.ofNullable(find(ref, process)));
        FormSchema schema = newest.map(this::schema).orElse(FormSchema.NOTHING);
        try {
            return schema.check(submitted, desks.current());
        } catch (InvalidInput refusal) {
            return newest.flatMap(DeployedForms::before)
                    .map(this::schema)
                    .flatMap(older -> accepted(older, submitted))
                    .orElseThrow(() -> refusal);
        }
    }

    private Optional<Fields> accepted(FormSchema older, Map<String, @Nullable Object> submitted) {
        try {
            return Optional.of(older.check(submitted, desks.current()));
        } catch (InvalidInput neitherThere) {
            return Optional.empty();
        }
    }

    private static @Nullable CamundaFormDefinition find(CamundaFormRef form, ProcessDefinitionEntity process) {
        return engine().runWithoutAuthorization(new GetCamundaFormDefinitionCmd(form, process.getDeploymentId()));
    }

    private static Optional<CamundaFormDefinition> before(CamundaFormDefinition form) {
        CamundaFormDefinitionEntity older = engine().getCamundaFormDefinitionManager()
                .findDefinitionByKeyVersionAndTenantId(form.getKey(), form.getVersion() - 1, null);
        return Optional.ofNullable(older);
    }

    /** A deployed version never changes, so it is read once. */
    private FormSchema schema(CamundaFormDefinition form) {
        return known.computeIfAbsent(form.getId(), id -> FormReader.read(json(form)));
    }

    private static String json(CamundaFormDefinition form) {
        var content = new GetDeploymentResourceCmd(form.getDeploymentId(), form.getResourceName());
        try (InputStream json = engine().runWithoutAuthorization(content)) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CommandContext engine() {
        return Context.getCommandContext();
    }
}
