package io.flowdesk.models.rules.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** The engine's own parser, without a database behind it. */
final class EngineParser {

    private EngineParser() {}

    /** What the engine would refuse or log as a warning when the file is deployed. */
    static List<String> complaints(Path file) throws IOException {
        List<String> complaints = new ArrayList<>();
        ExpressionManager expressions = new JuelExpressionManager();
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setExpressionManager(expressions);
        Context.setProcessEngineConfiguration(configuration);
        try (InputStream in = Files.newInputStream(file)) {
            new BpmnParser(expressions, parser -> new Listening(parser, complaints))
                    .createParse()
                    .deployment(new DeploymentEntity())
                    .sourceInputStream(in)
                    .execute();
        } finally {
            Context.removeProcessEngineConfiguration();
        }
        return complaints;
    }

    /** Keeps what the parser would only log or throw. */
    private static final class Listening extends BpmnParse {

        private final List<String> complaints;

        Listening(BpmnParser parser, List<String> complaints) {
            super(parser);
            this.complaints = complaints;
        }

        @Override
        public void logWarnings() {
            keep("the engine warns: ", warnings);
        }

        @Override
        public void throwExceptionForErrors() {
            keep("the engine refuses: ", getProblems());
        }

        private void keep(String who, List<Problem> problems) {
            problems.forEach(
                    problem -> complaints.add(who + problem.getMessage() + " (line " + problem.getLine() + ")"));
        }
    }
}
