package io.flowdesk.models.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The names that a form uses: keys of its fields, and lists that it offers. */
public final class FormNames {

    private FormNames() {}

    /** Every use, with file and component. */
    public static List<Use> in(Path file) throws IOException {
        return below(new ObjectMapper().readTree(file.toFile()))
                .flatMap(component -> uses(component, file.getFileName() + ": "))
                .toList();
    }

    private static Stream<Use> uses(JsonNode component, String place) {
        String id = place + component.path("id").asText();
        return Stream.concat(
                use("Field", component.path("key").asText(), id),
                use("Options", component.path("valuesKey").asText(), id));
    }

    private static Stream<Use> use(String kind, String name, String place) {
        return name.isEmpty() ? Stream.of() : Stream.of(new Use(kind, name, place));
    }

    private static Stream<JsonNode> below(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), below(component)));
    }
}
