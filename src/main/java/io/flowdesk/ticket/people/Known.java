package io.flowdesk.ticket.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of a person at one moment, as text by field; what is not known is empty. */
record Known(Map<String, String> fields) {

    static Known of(Requester person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", Optional.ofNullable(person.name()).orElse(""));
        fields.put("phone", Optional.ofNullable(person.phone()).orElse(""));
        fields.put("language", person.language().toLanguageTag());
        fields.put("zone", person.zone().getId());
        fields.put("addresses", String.join(", ", person.emails()));
        return new Known(fields);
    }
}
