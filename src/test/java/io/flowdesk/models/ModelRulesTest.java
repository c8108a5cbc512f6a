package io.flowdesk.models;

import io.flowdesk.models.rules.DecisionRules;
import io.flowdesk.models.rules.FormRules;
import io.flowdesk.models.rules.process.ProcessRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every model keeps the rules of its kind. */
class ModelRulesTest {

    @TestFactory
    Stream<DynamicTest> everyProcessKeepsTheRules() {
        return ModelFiles.checks(ModelFiles.PROCESSES, ".bpmn", file -> ProcessRules.check(file, ModelFiles.FORMS));
    }

    @TestFactory
    Stream<DynamicTest> everyDecisionKeepsTheRules() {
        return ModelFiles.checks(ModelFiles.PROCESSES, ".dmn", DecisionRules::check);
    }

    @TestFactory
    Stream<DynamicTest> everyFormKeepsTheRules() {
        return ModelFiles.checks(ModelFiles.FORMS, ".form", FormRules::check);
    }
}
