package io.flowdesk.process.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.flowdesk.process.decisions.TableVersions.Found;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Asks a table, in the transaction of the caller: the newest version, unless another one is named. Evaluating costs
 * more than all the rest of a step, so the answers of tables that are asked with few different facts are kept.
 */
@Component
class Decisions {

    private static final int MOST_KEPT = 10_000;

    private final TableVersions versions;

    /** A version of a table never changes, and neither do its answers. */
    private final Cache<Question, List<Answer>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private record Question(String definition, Map<String, Object> facts) {}

    Decisions(TableVersions versions) {
        this.versions = versions;
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
        return answers(table, versions.newest(table), facts);
    }

    /** As {@link #all}, of that version or the newest one where it was deleted. */
    List<Answer> all(DecisionTable table, int version, Map<String, Object> facts) {
        return answers(table, versions.inVersion(table, version), facts);
    }

    int newestVersion(DecisionTable table) {
        return versions.newest(table).version();
    }

    private List<Answer> answers(DecisionTable table, Found version, Map<String, Object> facts) {
        return table.isAskedWithTexts()
                ? evaluate(table, version, facts)
                : kept.get(new Question(version.id(), facts), question -> evaluate(table, version, facts));
    }

    private List<Answer> evaluate(DecisionTable table, Found version, Map<String, Object> facts) {
        return versions.execute(context -> evaluate(definition(context, version), table, facts));
    }

    private static DecisionDefinition definition(CommandContext context, Found version) {
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedDecisionDefinitionById(version.id());
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
