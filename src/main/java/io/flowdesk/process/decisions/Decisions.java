package io.flowdesk.process.decisions;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the newest version of a table, in the transaction of the caller. */
@Component
class Decisions {

    /** Looked up late: the engine is configured with beans that decide. */
    private final ObjectProvider<ProcessEngine> engine;

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
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> evaluate(context, table, facts)).stream()
                .map(outputs -> new Answer(table, outputs))
                .toList();
    }

    /** Not by the DecisionService: it asks whether the person acting may decide, and logs each decision as his deed. */
    private static List<Map<String, Object>> evaluate(
            CommandContext context, DecisionTable table, Map<String, Object> facts) {
        try {
            DecisionDefinition latest = context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedLatestDecisionDefinitionByKey(table.key());
            return DecisionEvaluationUtil.evaluateDecision(latest, Variables.fromMap(facts))
                    .getResultList();
        } catch (Exception failure) {
            throw new DecisionFailed(table, "cannot be evaluated: " + WithoutValues.of(failure, facts));
        }
    }
}
