package io.flowdesk.identity.desk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever follows parents or escalations arrives somewhere. */
final class NoCycles implements Rule {

    @Override
    public Stream<FieldError> violations(Place desk) {
        return Stream.concat(cycles(desk, "topics", "parent"), cycles(desk, "teams", "escalatesTo"));
    }

    private static Stream<FieldError> cycles(Place desk, String section, String link) {
        var entries = desk.value().path(section);
        return desk.find(section + ".*")
                .filter(entry -> path(entries, link, entry.key()).contains(entry.key()))
                .flatMap(entry -> entry.find(link)
                        .map(place -> place.error("this is a circle: %s → %s"
                                .formatted(entry.key(), String.join(" → ", path(entries, link, entry.key()))))));
    }

    /** Everything that is reached from the start, each once; the start itself only if the path returns to it. */
    private static Set<String> path(JsonNode entries, String link, String start) {
        var path = new LinkedHashSet<String>();
        var next = entries.path(start).path(link).asText("");
        while (entries.has(next) && path.add(next)) {
            next = entries.path(next).path(link).asText("");
        }
        return path;
    }
}
