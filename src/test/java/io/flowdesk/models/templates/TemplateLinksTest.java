package io.flowdesk.models.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever selects a building block in one of our models sees its template, not its implementation. */
class TemplateLinksTest {

    private static final Path PROCESSES = Path.of("processes");

    private final Map<String, String> templates;

    TemplateLinksTest() throws IOException {
        templates = ElementTemplate.all().stream()
                .filter(template ->
                        template.attribute("camunda:delegateExpression").isPresent())
                .collect(Collectors.toMap(
                        template ->
                                template.attribute("camunda:delegateExpression").orElseThrow(),
                        ElementTemplate::id));
    }

    @TestFactory
    Stream<DynamicTest> everyBuildingBlockInAModelNamesItsTemplate() throws IOException {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            List<Path> models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
            return models.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private void check(Path file) {
        assertThat(Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class))
                .filteredOn(node -> attribute(node, "delegateExpression") != null)
                .allSatisfy(node -> assertThat(attribute(node, "modelerTemplate"))
                        .as(node.getId())
                        .isEqualTo(templates.get(attribute(node, "delegateExpression"))));
    }

    private static @Nullable String attribute(FlowNode node, String name) {
        return node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, name);
    }
}
