package io.flowdesk.api.docs;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** How any call can fail. */
final class Failures {

    private static final Map<HttpStatus, String> OF_ANY = Map.of(
            HttpStatus.BAD_REQUEST, "Invalid; errors names the fields",
            HttpStatus.UNAUTHORIZED, "Not signed in",
            HttpStatus.FORBIDDEN, "The caller has no right to do this",
            HttpStatus.NOT_FOUND, "There is no such thing, or the caller may not see it",
            HttpStatus.NOT_ACCEPTABLE, "Answers are JSON",
            HttpStatus.TOO_MANY_REQUESTS, "Too many wrong passwords; see Retry-After");
    private static final Map<HttpStatus, String> OF_CHANGES = Map.of(
            HttpStatus.CONFLICT, "Not possible in the present state; detail says why",
            HttpStatus.PRECONDITION_FAILED, "If-Match names an older state",
            HttpStatus.PAYLOAD_TOO_LARGE, "Larger than is accepted",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Wrong Content-Type",
            HttpStatus.UNPROCESSABLE_ENTITY, "The Idempotency-Key was used for another call");

    private Failures() {}

    static void addTo(HttpMethod method, Operation operation) {
        Map<HttpStatus, String> failures = new LinkedHashMap<>(OF_ANY);
        if (method != HttpMethod.GET) {
            failures.putAll(OF_CHANGES);
        }
        failures.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(failure -> operation
                .getResponses()
                .putIfAbsent(String.valueOf(failure.getKey().value()), problem(failure.getValue())));
    }

    private static ApiResponse problem(String description) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", problem));
    }
}
