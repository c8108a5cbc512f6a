package io.flowdesk.models.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A template as one file holds it: Camunda Modeler wants a list, ours has one entry.
 *
 * @param file name of the file without its ending
 */
record ElementTemplate(String file, JsonNode json) {

    private static final Path FOLDER = Path.of(".camunda", "element-templates");

    static List<ElementTemplate> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(ElementTemplate::in).toList();
        }
    }

    private static Stream<ElementTemplate> in(Path file) {
        try {
            JsonNode list = new ObjectMapper().readTree(file.toFile());
            String name = file.getFileName().toString().replace(".json", "");
            return elements(list).map(template -> new ElementTemplate(name, template));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    List<JsonNode> properties() {
        return elements(json.path("properties")).toList();
    }

    /** What it sets an attribute to, or would if the analyst left it as it is. */
    Optional<String> attribute(String name) {
        return bound("property", name).map(property -> property.path("value").asText());
    }

    List<String> inputs() {
        return properties().stream()
                .filter(property -> binding(property, "type").equals("camunda:inputParameter"))
                .map(property -> binding(property, "name"))
                .toList();
    }

    /** The values that the analyst may choose from. */
    List<String> choices(String bindingType, String name) {
        return elements(bound(bindingType, name).orElseThrow().path("choices"))
                .map(choice -> choice.path("value").asText())
                .toList();
    }

    private Optional<JsonNode> bound(String type, String name) {
        return properties().stream()
                .filter(property -> binding(property, "type").equals(type)
                        && binding(property, "name").equals(name))
                .findFirst();
    }

    static String binding(JsonNode property, String field) {
        return property.path("binding").path(field).asText();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
