package io.flowdesk.identity.desk.rules;

import io.flowdesk.identity.TopicField;
import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.stream.Stream;

/** Questions can be answered. */
final class TopicRules implements Rule {

    @Override
    public Stream<FieldError> violations(Place desk) {
        return desk.find("topics.*.fields.*").flatMap(TopicRules::options);
    }

    private static Stream<FieldError> options(Place field) {
        var choice = field.value().path("type").asText().equals(TopicField.Type.CHOICE.name());
        return field.find("options")
                .filter(options -> options.value().isEmpty() == choice)
                .map(options -> options.error(
                        choice ? "a CHOICE needs at least one option" : "only a field of type CHOICE has options"));
    }
}
