package io.flowdesk.process.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks a table, in the transaction of the caller: the newest version, unless another one is named. */
@Component
class Decisions {

    private static final int MOST_REMEMBERED = 10_000;

    /** Looked up late: the engine is configured with beans that decide. */
    private final ObjectProvider<ProcessEngine> engine;

    /** A version of a table never changes, and neither do its answers. */
    private final Cache<Question, List<Answer>> remembered =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /** Another node may deploy: it is noticed within a second. */
    private final Cache<DecisionTable, Integer> newest =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

    private record Question(DecisionTable table, int version, Map<String, Object> facts) {}

    Decisions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** The answer of a table in which exactly one rule fits. */
    Answer one(DecisionTable table, Map<String, Object> facts) {
        List<Answer> answers = all(table, facts);
        if (answers.size() != 1) {
            throw new DecisionFailed(table, "has " + answers.size() + " rules for this case where one is needed.");
        }
        return answers.get(0);
    }

    /** The answers of all rules that fit, in the order of the table. */
    List<Answer> all(DecisionTable table, Map<String, Object> facts) {
        return execute(context -> evaluate(newest(context, table), table, facts));
    }

    /**
     * As {@link #all}, of that version or the newest one where it was deleted. For few different facts only, and never
     * for what people wrote: the answers are remembered.
     */
    List<Answer> remembered(DecisionTable table, int version, Map<String, Object> facts) {
        return remembered.get(
                new Question(table, version, facts),
                question -> execute(context -> evaluate(inVersion(context, table, version), table, facts)));
    }

    int newestVersion(DecisionTable table) {
        return newest.get(
                table, key -> execute(context -> newest(context, table).getVersion()));
    }

    /** Models were deployed on this node: the next question is asked of the newest. */
    void forgetVersions() {
        newest.invalidateAll();
    }

    private <T> T execute(Command<T> command) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command);
    }

    private static DecisionDefinition newest(CommandContext context, DecisionTable table) {
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestDecisionDefinitionByKey(table.key());
    }

    private static DecisionDefinition inVersion(CommandContext context, DecisionTable table, int version) {
        try {
            return context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedDecisionDefinitionByKeyAndVersion(table.key(), version);
        } catch (NotFoundException deleted) {
            return newest(context, table);
        }
    }

    /** Not by the DecisionService: it asks whether the person acting may decide, and logs each decision as his deed. */
    private static List<Answer> evaluate(
            DecisionDefinition definition, DecisionTable table, Map<String, Object> facts) {
        try {
            return DecisionEvaluationUtil.evaluateDecision(definition, Variables.fromMap(facts))
                    .getResultList()
                    .stream()
                    .map(outputs -> new Answer(table, outputs))
                    .toList();
        } catch (Exception failure) {
            throw new DecisionFailed(table, WithoutValues.of(failure, facts));
        }
    }
}
