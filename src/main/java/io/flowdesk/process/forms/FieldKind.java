package io.flowdesk.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What kind of answer a component of Camunda Forms gives. */
enum FieldKind {
    LINE,
    TEXT,
    NUMBER,
    FLAG,
    CHOICE,
    CHOICES,
    DATE,
    TIME,
    DATE_TIME,
    /** What the form itself has computed. */
    COMPUTED,
    /** Objects and lists of them: dynamic lists, groups with a path, keys with a dot. */
    STRUCTURE;

    /** Empty for what only shows something, and for containers. */
    static Optional<FieldKind> of(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textfield" -> Optional.of(LINE);
            case "textarea" -> Optional.of(TEXT);
            case "number" -> Optional.of(NUMBER);
            case "checkbox" -> Optional.of(FLAG);
            case "select", "radio" -> Optional.of(CHOICE);
            case "checklist", "taglist" -> Optional.of(CHOICES);
            case "datetime" -> Optional.of(moment(component));
            case "expression" -> Optional.of(COMPUTED);
            case "dynamiclist" -> Optional.of(STRUCTURE);
            default -> Optional.empty();
        };
    }

    private static FieldKind moment(JsonNode component) {
        return switch (component.path("subtype").asText("date")) {
            case "time" -> TIME;
            case "datetime" -> DATE_TIME;
            default -> DATE;
        };
    }
}
