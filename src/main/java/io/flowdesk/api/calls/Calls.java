package io.flowdesk.api.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowdesk.intake.idempotency.Answer;
import io.flowdesk.intake.idempotency.Fingerprint;
import io.flowdesk.intake.idempotency.Idempotency;
import io.flowdesk.platform.transaction.Conflicts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out a changing call in one transaction, and only once if it came with an Idempotency-Key. */
@Component
public class Calls {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String REPLAY = "Idempotent-Replay";

    private final Idempotency idempotency;
    private final Conflicts conflicts;
    private final ObjectMapper json;

    Calls(Idempotency idempotency, Conflicts conflicts, ObjectMapper json) {
        this.idempotency = idempotency;
        this.conflicts = conflicts;
        this.json = json;
    }

    /**
     * Carries the call out, or repeats the answer that it got the first time.
     *
     * @param body what the call says, with its method and path; an object, or the bytes of a file
     * @param work may run more than once, each time in a new transaction
     */
    public ResponseEntity<String> carryOut(HttpServletRequest request, Object body, Supplier<Answer> work) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        return response(
                key == null
                        ? conflicts.retrying(work)
                        : idempotency.once(
                                key, Fingerprint.of(request.getMethod(), request.getRequestURI(), bytes(body)), work));
    }

    /** An answer with this body in JSON. */
    public Answer answer(int status, @Nullable String location, @Nullable Long revision, Object body) {
        return Answer.of(status, location, revision == null ? null : "\"" + revision + "\"", text(body));
    }

    private static ResponseEntity<String> response(Answer answer) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.replayed()) {
            response.header(REPLAY, "true");
        }
        return response.body(answer.body());
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(Object body) {
        try {
            return body instanceof byte[] file ? file : json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
