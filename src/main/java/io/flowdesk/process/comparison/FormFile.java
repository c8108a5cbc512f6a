package io.flowdesk.process.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a form: the form and its fields. */
final class FormFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIELDS = "components";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    static Map<String, Part> parts(String json) {
        FormFile form = new FormFile();
        form.read(root(json));
        return form.parts;
    }

    private static JsonNode root(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException neverDeployed) {
            throw new IllegalArgumentException(neverDeployed);
        }
    }

    private void read(JsonNode field) {
        Map<String, String> properties = new LinkedHashMap<>();
        field.properties().stream()
                .filter(property -> !property.getKey().equals(FIELDS))
                .forEach(property -> collect(property.getKey(), property.getValue(), properties));
        properties.remove("id");
        parts.put(
                field.path("id").asText(),
                new Part(field.path("type").asText(), field.path("label").asText(), properties));
        field.path(FIELDS).forEach(this::read);
    }

    private static void collect(String path, JsonNode value, Map<String, String> properties) {
        if (value.isObject()) {
            value.properties().forEach(each -> collect(path + " " + each.getKey(), each.getValue(), properties));
        } else {
            properties.put(path, value.isTextual() ? value.textValue() : value.toString());
        }
    }
}
