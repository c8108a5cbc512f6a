package io.flowdesk.models;

import io.flowdesk.models.layout.LayoutRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every process can be printed as it is drawn. */
class ModelLayoutTest {

    @TestFactory
    Stream<DynamicTest> everyDiagramIsFitToBePrinted() {
        return ModelFiles.checks(ModelFiles.PROCESSES, ".bpmn", ModelLayoutTest::findings);
    }

    private static List<String> findings(Path file) {
        return LayoutRules.check(Bpmn.readModelFromFile(file.toFile()));
    }
}
