package io.flowdesk.api.problem;

import io.flowdesk.platform.InvalidInput;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The kinds of problems. */
public final class Problems {

    /** Seconds, for the header {@code Retry-After}. */
    static final String LATER_SECONDS = "2";

    private Problems() {}

    /** Database, disk or network fail us. A commit whose answer was lost may have had its effect. */
    static ProblemDetail later() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Unavailable",
                "The desk cannot work at the moment. Please send this again a little later,"
                        + " with the same Idempotency-Key if it had one.");
    }

    static ProblemDetail ourFault() {
        return of(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side.");
    }

    /** Fields that the sender can correct. */
    static ProblemDetail invalid(List<InvalidInput.FieldError> errors) {
        String detail =
                errors.size() == 1 ? errors.get(0).toString() : errors.size() + " fields are wrong, see errors.";
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, "invalid-input", "Invalid input", detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    /** @param kind ends the URI of the type */
    public static ProblemDetail of(HttpStatus status, String kind, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:flowdesk:problem:" + kind));
        problem.setTitle(title);
        return problem;
    }

    /** What has no better name than that of its status. */
    public static ProblemDetail of(HttpStatus status, @Nullable String detail) {
        String kind =
                status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return of(status, kind, status.getReasonPhrase(), detail);
    }
}
