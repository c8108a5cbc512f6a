package io.flowdesk.models.rules.process;

import io.flowdesk.models.rules.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** All rules for a process except how it is drawn. */
public final class ProcessRules {

    private static final int NODES_PER_LEVEL = 20;

    /** Every other process belongs to a ticket, and tickets start theirs. */
    private static final String STARTED_BY_AGENTS = "record-contact";

    private static final List<Rule<?>> RULES = List.of(
            new Rule<>(Process.class, "is not executable", process -> !process.isExecutable()),
            new Rule<>(Process.class, "has no name", process -> Rule.isBlank(process.getName())),
            new Rule<>(
                    Process.class,
                    "has no history time to live",
                    process -> Rule.isBlank(process.getCamundaHistoryTimeToLiveString())),
            new Rule<>(Process.class, "may be started in Tasklist", ProcessRules::isOpenToAgents),
            new Rule<>(Process.class, "has no documentation", ProcessRules::isUndocumented),
            new Rule<>(UserTask.class, "has no documentation", ProcessRules::isUndocumented),
            new Rule<>(Process.class, "has more than 20 nodes", ProcessRules::isCrowded),
            new Rule<>(SubProcess.class, "has more than 20 nodes", ProcessRules::isCrowded));

    private ProcessRules() {}

    /**
     * What is wrong with a process; empty for a good one.
     *
     * @param forms the folder of the forms; processes and decisions that the process calls are looked for beside it
     */
    public static List<String> check(Path file, Path forms) throws IOException {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Bpmn.validateModel(model);
        Stream<Rule<?>> rules = Stream.of(
                        RULES,
                        NameRules.RULES,
                        GatewayRules.RULES,
                        JobRules.RULES,
                        TaskRules.of(file.resolveSibling(""), forms))
                .flatMap(List::stream);
        return Stream.of(
                        EngineParser.complaints(file).stream(),
                        identity(model, file),
                        rules.flatMap(rule -> rule.check(model)),
                        ForeignCode.in(model))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<String> identity(BpmnModelInstance model, Path file) {
        List<String> ids = model.getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .toList();
        return file.getFileName().toString().equals(String.join("+", ids) + ".bpmn")
                ? Stream.of()
                : Stream.of("holds " + ids + " instead of the one process that it is named after");
    }

    private static boolean isOpenToAgents(Process process) {
        return process.isCamundaStartableInTasklist() && !process.getId().equals(STARTED_BY_AGENTS);
    }

    private static boolean isUndocumented(BaseElement element) {
        return element.getDocumentations().stream().allMatch(text -> Rule.isBlank(text.getTextContent()));
    }

    private static boolean isCrowded(BaseElement level) {
        return level.getChildElementsByType(FlowNode.class).size() > NODES_PER_LEVEL;
    }
}
