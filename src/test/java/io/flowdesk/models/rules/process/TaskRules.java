package io.flowdesk.models.rules.process;

import io.flowdesk.models.rules.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.jspecify.annotations.Nullable;

/** What a task refers to is there, in its latest version, and a called process belongs to the same ticket. */
final class TaskRules {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
    private static final String LATEST = "latest";

    private TaskRules() {}

    static List<Rule<?>> of(Path processes, Path forms) {
        return List.of(
                new Rule<>(ScriptTask.class, "is a script", task -> true),
                new Rule<>(
                        UserTask.class,
                        "has no form in " + forms,
                        task -> isMissing(forms, task.getCamundaFormRef(), ".form")),
                new Rule<>(
                        StartEvent.class,
                        "has a form that is not in " + forms,
                        start -> start.getCamundaFormRef() != null
                                && isMissing(forms, start.getCamundaFormRef(), ".form")),
                new Rule<>(
                        UserTask.class,
                        "does not bind its form as latest",
                        task -> !LATEST.equals(task.getCamundaFormRefBinding())),
                new Rule<>(
                        BusinessRuleTask.class,
                        "does not bind its decision as latest",
                        task -> isBoundElsewhere(task.getCamundaDecisionRefBinding())),
                new Rule<>(
                        BusinessRuleTask.class,
                        "calls a decision that is not in " + processes,
                        task -> task.getCamundaDecisionRef() != null
                                && isMissing(processes, task.getCamundaDecisionRef(), ".dmn")),
                new Rule<>(
                        CallActivity.class,
                        "calls a process that is not in " + processes,
                        call -> isMissing(processes, call.getCalledElement(), ".bpmn")),
                new Rule<>(
                        CallActivity.class,
                        "does not bind the called process as latest",
                        call -> isBoundElsewhere(call.getCamundaCalledElementBinding())),
                new Rule<>(
                        CallActivity.class,
                        "does not pass the business key " + BUSINESS_KEY,
                        call -> !passes(call, in -> BUSINESS_KEY.equals(in.getCamundaBusinessKey()))),
                new Rule<>(
                        CallActivity.class,
                        "does not pass ticketId",
                        call -> !passes(call, in -> "ticketId".equals(in.getCamundaTarget()))));
    }

    private static boolean isMissing(Path folder, @Nullable String name, String ending) {
        return name == null || !Files.exists(folder.resolve(name + ending));
    }

    /** The engine takes the latest version where nothing is stated. */
    private static boolean isBoundElsewhere(@Nullable String binding) {
        return binding != null && !binding.equals(LATEST);
    }

    private static boolean passes(CallActivity call, Predicate<CamundaIn> what) {
        return call.getExtensionElements() != null
                && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(what);
    }
}
