package io.flowdesk.api.requesters;

import io.flowdesk.ticket.people.Requester;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param email the main one of the addresses */
@Schema(name = "Requester")
record RequesterBody(
        @Nullable String email,
        List<String> addresses,
        @Nullable String name,
        @Nullable String phone,
        String language,
        String zone) {

    static RequesterBody of(Requester person) {
        return new RequesterBody(
                person.email().orElse(null),
                person.emails(),
                person.name(),
                person.phone(),
                person.language().toLanguageTag(),
                person.zone().getId());
    }
}
