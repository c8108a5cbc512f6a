package io.flowdesk.process.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowdesk.ticket.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what a form asks for from its JSON, as Camunda Modeler writes it. */
final class FormReader {

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_CHOICE = 250;

    private final Map<String, FormField> fields = new LinkedHashMap<>();

    private FormReader() {}

    static FormSchema read(String json) {
        try {
            FormReader reader = new FormReader();
            reader.components(new ObjectMapper().readTree(json), false);
            return new FormSchema(reader.fields);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A deployed form is no JSON.", broken);
        }
    }

    /** @param conditional whether something around them may hide them */
    private void components(JsonNode parent, boolean conditional) {
        parent.path("components").forEach(component -> {
            boolean hideable = conditional || component.path("conditional").has("hide");
            String path = component.path("path").asText();
            if (!path.isEmpty()) {
                add(structure(path, component));
            } else {
                FieldKind.of(component).ifPresent(kind -> add(component, kind, hideable));
                components(component, hideable);
            }
        });
    }

    private void add(JsonNode component, FieldKind kind, boolean conditional) {
        String key = component.path("key").asText();
        add(key.contains(".") ? structure(key, component) : field(component, kind, conditional));
    }

    private void add(FormField field) {
        fields.put(field.key(), field);
    }

    /** What is submitted of a path is an object under the path's first name. */
    private static FormField structure(String path, JsonNode component) {
        String key = path.split("\\.", 2)[0];
        return new FormField(
                key,
                label(component, key),
                FieldKind.STRUCTURE,
                false,
                Text.BODY,
                null,
                null,
                FormField.Offer.ANYTHING);
    }

    private static FormField field(JsonNode component, FieldKind kind, boolean conditional) {
        String key = component.path("key").asText();
        JsonNode rules = component.path("validate");
        return new FormField(
                key,
                label(component, key),
                kind,
                !conditional && rules.path("required").asBoolean(),
                rules.path("maxLength").asInt(longest(kind)),
                number(rules.path("min")),
                number(rules.path("max")),
                offer(component));
    }

    /** A label may be an expression, which only the browser evaluates. */
    private static String label(JsonNode component, String key) {
        String label = component.path("label").asText();
        return label.isBlank() || label.startsWith("=") || label.contains("{{") ? key : label;
    }

    private static int longest(FieldKind kind) {
        return switch (kind) {
            case TEXT, STRUCTURE -> Text.BODY;
            case CHOICE, CHOICES -> LONGEST_CHOICE;
            default -> LONGEST_LINE;
        };
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static FormField.Offer offer(JsonNode component) {
        JsonNode values = component.path("values");
        return new FormField.Offer(
                values.isArray() ? texts(values) : null,
                DeskList.named(component.path("valuesKey").asText()).orElse(null));
    }

    private static Set<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(option -> option.has("value") ? option.path("value").asText() : option.asText())
                .collect(Collectors.toUnmodifiableSet());
    }
}
