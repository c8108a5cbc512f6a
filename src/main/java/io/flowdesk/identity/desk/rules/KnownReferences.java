package io.flowdesk.identity.desk.rules;

import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.List;
import java.util.stream.Stream;

/** Whatever is named by its key exists. */
final class KnownReferences implements Rule {

    private static final List<Reference> REFERENCES = List.of(
            new Reference("triageTeam", "teams", "team"),
            new Reference("teams.*.lead", "agents", "agent"),
            new Reference("teams.*.deputy", "agents", "agent"),
            new Reference("teams.*.members.*", "agents", "agent"),
            new Reference("teams.*.calendar", "calendars", "calendar"),
            new Reference("teams.*.escalatesTo", "teams", "team"),
            new Reference("topics.*.team", "teams", "team"),
            new Reference("topics.*.parent", "topics", "topic"));

    @Override
    public Stream<FieldError> violations(Place desk) {
        return REFERENCES.stream().flatMap(reference -> reference.violations(desk));
    }

    private record Reference(String from, String section, String word) {

        Stream<FieldError> violations(Place desk) {
            var known = desk.value().path(section);
            return desk.find(from)
                    .filter(place -> place.value().isTextual() && !known.has(place.text()))
                    .map(place -> place.error("there is no %s \"%s\" in %s".formatted(word, place.text(), section)));
        }
    }
}
