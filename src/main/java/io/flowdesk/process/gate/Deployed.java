package io.flowdesk.process.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** What the engine has already. */
final class Deployed {

    private Deployed() {}

    /** Together with what comes now; belongs inside a command of the engine. */
    static Surroundings and(List<Resource> files, List<Check> checks) {
        Set<String> coming = files.stream()
                .flatMap(file -> checks.stream()
                        .filter(check -> file.name().endsWith(check.suffix()))
                        .flatMap(check -> check.definedIn(file).stream().map(id -> id + check.suffix())))
                .collect(Collectors.toSet());
        return new Surroundings(
                id -> coming.contains(id + ".bpmn") || ModelNames.PROCESSES.contains(id) || hasProcess(id),
                id -> coming.contains(id + ".dmn") || ModelNames.DECISIONS.contains(id) || hasDecision(id),
                id -> coming.contains(id + ".form") || ModelNames.FORMS.contains(id) || hasForm(id));
    }

    private static boolean hasProcess(String key) {
        return engine().getProcessDefinitionManager().findLatestProcessDefinitionByKey(key) != null;
    }

    private static boolean hasDecision(String key) {
        return engine().getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key) != null;
    }

    private static boolean hasForm(String key) {
        return engine().getCamundaFormDefinitionManager().findLatestDefinitionByKey(key) != null;
    }

    private static CommandContext engine() {
        return Context.getCommandContext();
    }
}
