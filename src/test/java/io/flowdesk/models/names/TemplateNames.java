package io.flowdesk.models.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The names that an element template writes into a model: the bean of a building block and its inputs. */
public final class TemplateNames {

    private TemplateNames() {}

    /** Every use, with file and template. A file holds one template or several. */
    public static List<Use> in(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        return (root.isArray() ? elements(root) : Stream.of(root))
                .flatMap(template -> elements(template.path("properties"))
                        .flatMap(property -> uses(
                                property,
                                file.getFileName() + ": " + template.path("id").asText())))
                .toList();
    }

    private static Stream<Use> uses(JsonNode property, String place) {
        JsonNode binding = property.path("binding");
        Stream<Use> values = Expression.in(property.path("value").asText())
                .flatMap(expression ->
                        expression.uses(binding.path("name").asText().endsWith("delegateExpression"), place));
        return binding.path("type").asText().equals("camunda:inputParameter")
                ? Stream.concat(
                        values, Stream.of(new Use("Input", binding.path("name").asText(), place)))
                : values;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
