package io.flowdesk.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All rules for forms: Tasklist 7.24 must be able to show them, and a person to fill them in. */
public final class FormRules {

    private static final int SCHEMA_VERSION = 16;

    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "dynamiclist");

    /** Everything else that Tasklist shows. A file picker or a document preview makes the whole form fail. */
    private static final Set<String> OTHERS =
            Set.of("text", "html", "table", "group", "expression", "iframe", "separator", "spacer", "button", "image");

    private FormRules() {}

    /** What is wrong with a form; empty for a good one. */
    public static List<String> check(Path file) throws IOException {
        JsonNode form = new ObjectMapper().readTree(file.toFile());
        List<JsonNode> components = below(form).toList();
        return Stream.of(
                        header(form, file.getFileName().toString()),
                        components.stream().flatMap(FormRules::component),
                        repeated(components, "key"),
                        repeated(components, "id"))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<String> header(JsonNode form, String fileName) {
        Stream<String> id = fileName.equals(form.path("id").asText() + ".form")
                ? Stream.of()
                : Stream.of("has the id «" + form.path("id").asText() + "» instead of the name of its file");
        Stream<String> version = form.path("schemaVersion").asInt() == SCHEMA_VERSION
                ? Stream.of()
                : Stream.of("has schemaVersion " + form.path("schemaVersion") + " instead of " + SCHEMA_VERSION);
        return Stream.concat(id, version);
    }

    private static Stream<JsonNode> below(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), below(component)));
    }

    private static Stream<String> component(JsonNode component) {
        String type = component.path("type").asText();
        String name =
                type + " " + component.path("key").asText(component.path("id").asText());
        if (!INPUTS.contains(type) && !OTHERS.contains(type)) {
            return Stream.of(name + ": Tasklist cannot show this kind of component");
        }
        return INPUTS.contains(type) && component.path("label").asText().isBlank()
                ? Stream.of(name + " has no label")
                : Stream.of();
    }

    private static Stream<String> repeated(List<JsonNode> components, String property) {
        Set<String> seen = new HashSet<>();
        return components.stream()
                .filter(component -> component.hasNonNull(property))
                .map(component -> component.path(property).asText())
                .filter(value -> !seen.add(value))
                .map(value -> "uses the " + property + " «" + value + "» twice");
    }
}
