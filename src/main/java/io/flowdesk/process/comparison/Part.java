package io.flowdesk.process.comparison;

import java.util.Map;

/**
 * One thing of a model that has an id: an element, a rule, a field. What is inside and has an id is a part of its own.
 *
 * @param name what people call it; empty if it has no name
 * @param properties everything else that is said about it
 */
record Part(String kind, String name, Map<String, String> properties) {

    String label(String id) {
        return name.isEmpty() ? "%s %s".formatted(kind, id) : "%s %s \"%s\"".formatted(kind, id, name);
    }
}
