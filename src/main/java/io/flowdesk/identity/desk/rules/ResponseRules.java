package io.flowdesk.identity.desk.rules;

import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No requester ever reads a placeholder that was misspelt. */
final class ResponseRules implements Rule {

    private static final Set<String> KNOWN = Set.of("{number}", "{requester}", "{agent}", "{subject}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Override
    public Stream<FieldError> violations(Place desk) {
        return desk.find("cannedResponses.*.body").flatMap(ResponseRules::unknown);
    }

    private static Stream<FieldError> unknown(Place body) {
        return PLACEHOLDER
                .matcher(body.text())
                .results()
                .map(MatchResult::group)
                .filter(placeholder -> !KNOWN.contains(placeholder))
                .map(placeholder ->
                        body.error("there is no placeholder %s; known are {number}, {requester}, {agent} and {subject}"
                                .formatted(placeholder)));
    }
}
