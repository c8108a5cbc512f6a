package io.flowdesk.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs after all other tests: together they have passed every element and every flow of every model. */
class ModelCoverageIT {

    @TestFactory
    Stream<DynamicTest> everyElementAndFlowIsPassed() throws IOException {
        return models().map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    private static void check(Path file) {
        Set<String> passed = Coverage.kept(file.getFileName().toString().replace(".bpmn", ""));
        List<String> missing = missing(Bpmn.readModelFromFile(file.toFile()), passed);
        assertThat(missing).as("never passed by any test, in %s", file).isEmpty();
    }

    private static List<String> missing(BpmnModelInstance model, Set<String> passed) {
        List<FlowElement> all = new ArrayList<>(model.getModelElementsByType(FlowNode.class));
        all.addAll(model.getModelElementsByType(SequenceFlow.class));
        return all.stream()
                .filter(element -> !passed.contains(traceOf(element)))
                .map(FlowElement::getId)
                .sorted()
                .toList();
    }

    /** The engine takes no flow from an event-based gateway: it begins anew with the event that occurred. */
    private static String traceOf(FlowElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway
                ? flow.getTarget().getId()
                : element.getId();
    }
}
