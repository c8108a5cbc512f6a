package io.flowdesk.api;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A request to open a ticket, with something in every field that is required, and unlike any other. */
final class Sample {

    private final Map<String, Object> fields = new HashMap<>();

    private Sample() {
        String unlike = UUID.randomUUID().toString().replace("-", "");
        fields.put("requester", Map.of("email", unlike + "@example.org", "name", "Karen"));
        fields.put("subject", "Printer on fire " + unlike);
        fields.put("description", "It burns " + unlike);
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

    Map<String, Object> json() {
        return fields;
    }
}
