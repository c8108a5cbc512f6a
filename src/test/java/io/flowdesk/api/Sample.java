package io.flowdesk.api;

import java.util.HashMap;
import java.util.Map;

/** A request to open a ticket, with something in every field that is required. */
final class Sample {

    private final Map<String, Object> fields = new HashMap<>();

    private Sample() {
        fields.put("requester", Map.of("email", "karen@example.org", "name", "Karen"));
        fields.put("subject", "Printer on fire");
        fields.put("description", "It burns.");
    }

    static Sample ticket() {
        return new Sample();
    }

    static Sample ticket(String topic) {
        return ticket().with("helpTopic", topic);
    }

    Sample from(String email) {
        return with("requester", Map.of("email", email));
    }

    Sample with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Sample without(String field) {
        fields.remove(field);
        return this;
    }

    Map<String, Object> json() {
        return fields;
    }
}
